using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A <see cref="QuantityPhrases{T}"/> that answers with what it found.</summary>
internal sealed class WordTable<T>(IEnumerable<Phrase<T>> words)
    where T : class
{
    private readonly QuantityPhrases<T> _phrases = new(words);

    /// <summary>The value of the longest word that begins there and ends at a word's end, with its length.</summary>
    public (T Value, int Length)? At(ReadOnlySpan<char> text, int at) =>
        _phrases.At(text, at, out var value) is > 0 and var length ? (value!, length) : null;

    /// <summary>The value of the longest word that ends there and begins at a word's start, with its length.</summary>
    public (T Value, int Length)? Before(ReadOnlySpan<char> text, int end) =>
        _phrases.Before(text, end, 0, out var value) is > 0 and var length ? (value!, length) : null;
}
