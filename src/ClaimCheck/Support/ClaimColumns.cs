using System.Runtime.InteropServices;

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

    /// <summary>Items with more claims are not compared claim by claim.</summary>
    public const int MostCompared = 256;

    public int Candidates => CandidateValue.Length;

    public int ClaimsOf(int candidate) => CandidateStart[candidate + 1] - CandidateStart[candidate];

    public ReadOnlySpan<int> SourcesOf(int candidate) => ClaimSource.AsSpan(CandidateStart[candidate]..CandidateStart[candidate + 1]);

    /// <summary>By source how many claims it makes.</summary>
    public int[] ClaimsBySource()
    {
        var claims = new int[Sources.Length];
        foreach (var source in ClaimSource)
        {
            claims[source]++;
        }

        return claims;
    }

    /// <summary>Lists who says what of an item, by candidate and source, where there are at least two claims and no more than are compared one by one.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sayers">Takes the claims; emptied before.</param>
    public ReadOnlySpan<(int Source, int Candidate)> Sayers(int item, List<(int Source, int Candidate)> sayers)
    {
        sayers.Clear();
        var (first, end) = (ItemStart[item], ItemStart[item + 1]);
        for (var candidate = first; candidate < end && CandidateStart[end] - CandidateStart[first] is > 1 and <= MostCompared; candidate++)
        {
            foreach (var source in SourcesOf(candidate))
            {
                sayers.Add((source, candidate));
            }
        }

        return CollectionsMarshal.AsSpan(sayers);
    }

    public string TextOf(int candidate) => Values[CandidateValue[candidate]];
}
