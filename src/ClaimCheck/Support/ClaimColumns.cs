namespace ClaimCheck.Support;

/// <summary>The columns of a claim table. Candidates of item i stand at <c>ItemStart[i]..ItemStart[i + 1]</c>, claims of candidate c at
/// <c>CandidateStart[c]..CandidateStart[c + 1]</c>.</summary>
internal sealed record ClaimColumns
{
    public required string[] Sources { get; init; }

    public required string[] Objects { get; init; }

    public required string[] Attributes { get; init; }

    public required string[] Values { get; init; }

    public required int[] ItemObject { get; init; }

    public required int[] ItemAttribute { get; init; }

    public required int[] ItemStart { get; init; }

    public required int[] CandidateValue { get; init; }

    public required int[] CandidateStart { get; init; }

    public required int[] ClaimSource { get; init; }

    public int Candidates => CandidateValue.Length;

    public int ClaimsOf(int candidate) => CandidateStart[candidate + 1] - CandidateStart[candidate];

    public ReadOnlySpan<int> SourcesOf(int candidate) => ClaimSource.AsSpan(CandidateStart[candidate]..CandidateStart[candidate + 1]);

    public string TextOf(int candidate) => Values[CandidateValue[candidate]];
}
