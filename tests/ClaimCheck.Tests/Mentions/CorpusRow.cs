namespace ClaimCheck.Tests.Mentions;

/// <summary>A phrasing of the corpora and the value it states.</summary>
/// <param name="Kind">The folder it stands in: <c>money</c>, <c>date</c> and so on.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>.</param>
/// <param name="Value">The value in the notation of the corpora, or <see cref="Nothing"/>.</param>
/// <param name="Phrase">The words.</param>
internal sealed record CorpusRow(string Kind, string Language, string Value, string Phrase)
{
    /// <summary>The value of a phrase that only looks like one of its kind.</summary>
    public const string Nothing = "not";

    public bool IsNegative => Value == Nothing;

    /// <summary>The row as a line of <c>known-gaps.tsv</c>.</summary>
    public string Line => string.Join('\t', Kind, Language, Value, Phrase);
}
