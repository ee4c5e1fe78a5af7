namespace ClaimCheck.Languages;

/// <summary>A word of the vocabulary.</summary>
/// <param name="Key">The same for all words of one meaning.</param>
/// <param name="Sort">What it does in a statement.</param>
/// <param name="Meanings">What it may mean, in the order of the tables; empty for function words.</param>
internal sealed record VocabularyEntry(string Key, WordSort Sort, Sequence<Meaning> Meanings);
