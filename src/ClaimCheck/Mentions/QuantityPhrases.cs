using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A table of phrases, matched longest first at a place or before one, on word borders, ignoring case.
/// The first (or last) two letters tell which lengths to try, so that most places cost one look.</summary>
internal sealed class QuantityPhrases<T>
{
    private const int MostLength = 63;

    private readonly TextTable<T> _phrases;
    private readonly PhraseLengths _forward;
    private readonly PhraseLengths _backward;

    public QuantityPhrases(IEnumerable<Phrase<T>> items)
    {
        Phrase<T>[] phrases = [.. items.Where(p => p.Text.Length is > 0 and <= MostLength)];
        string[] texts = [.. phrases.Select(p => p.Text)];
        _phrases = new TextTable<T>(phrases, ignoreCase: true);
        _forward = new PhraseLengths(texts, fromEnd: false);
        _backward = new PhraseLengths(texts, fromEnd: true);
    }

    /// <summary>The phrases.</summary>
    public ReadOnlySpan<string> Texts => _phrases.Keys;

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>, or 0.</summary>
    public int At(ReadOnlySpan<char> text, int at, out T? value)
    {
        for (var lengths = at < text.Length ? _forward.Of(text[at], at + 1 < text.Length ? text[at + 1] : '\0') : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length <= text.Length && IsBorder(text, at + length) && _phrases.TryGetValue(text.Slice(at, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Length of the longest phrase that ends at <paramref name="end"/> and begins at or behind <paramref name="floor"/>, or 0.</summary>
    public int Before(ReadOnlySpan<char> text, int end, int floor, out T? value)
    {
        for (var lengths = end > floor ? _backward.Of(text[end - 1], end - 1 > floor ? text[end - 2] : '\0') : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (end - length >= floor && IsBorder(text, end - length) && _phrases.TryGetValue(text.Slice(end - length, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    private static bool IsBorder(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !QuantityText.IsLatin(text[at - 1]) || !QuantityText.IsLatin(text[at]);
}
