namespace ClaimCheck;

/// <summary>The words a claim's value was read from: with unit, bound and hedge, not the whole sentence.</summary>
/// <param name="Field">Which text the offsets index: <c>text</c>.</param>
/// <param name="Start">First UTF-16 unit of the quote.</param>
/// <param name="End">Unit behind the quote.</param>
/// <param name="Quote">The words: equal to the text between the offsets.</param>
/// <param name="Sentence">The sentence around them.</param>
public sealed record Evidence(string Field, int Start, int End, string Quote, TextSpan Sentence);
