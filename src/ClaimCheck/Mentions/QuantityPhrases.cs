using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A table of phrases, matched longest first at a place or before one, on word borders, ignoring case.
/// Lengths are looked up by the first (or last) letter, so that most places cost one look.</summary>
internal sealed class QuantityPhrases<T>
{
    private const int MostLength = 63;
    private const int Latin = 0x250;

    private readonly TextTable<T> _phrases;
    private readonly ulong[] _latinFirst = new ulong[Latin];
    private readonly ulong[] _latinLast = new ulong[Latin];
    private readonly CharTable<ulong> _first;
    private readonly CharTable<ulong> _last;

    public QuantityPhrases(IEnumerable<Phrase<T>> items)
    {
        Phrase<T>[] phrases = [.. items.Where(p => p.Text.Length is > 0 and <= MostLength)];
        _phrases = new TextTable<T>(phrases, ignoreCase: true);
        _first = Lengths(phrases, _latinFirst, p => p.Text[0]);
        _last = Lengths(phrases, _latinLast, p => p.Text[^1]);
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>, or 0.</summary>
    public int At(string text, int at, out T? value)
    {
        for (var lengths = at < text.Length ? MaskOf(text[at], _latinFirst, _first) : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length <= text.Length && IsBorder(text, at + length) && _phrases.TryGetValue(text.AsSpan(at, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Length of the longest phrase that ends at <paramref name="end"/> and begins at or behind <paramref name="floor"/>, or 0.</summary>
    public int Before(string text, int end, int floor, out T? value)
    {
        for (var lengths = end > floor ? MaskOf(text[end - 1], _latinLast, _last) : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (end - length >= floor && IsBorder(text, end - length) && _phrases.TryGetValue(text.AsSpan(end - length, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    private static ulong MaskOf(char letter, ulong[] latin, CharTable<ulong> others) =>
        letter < Latin ? latin[letter] : others.TryGetValue(letter, out var lengths) ? lengths : 0;

    /// <summary>A bit for each length that phrases with a letter have, upper and lower case alike.</summary>
    private static CharTable<ulong> Lengths(Phrase<T>[] phrases, ulong[] latin, Func<Phrase<T>, char> letterOf)
    {
        var (letters, lengths, count) = (new char[phrases.Length], new ulong[phrases.Length], 0);
        foreach (var phrase in phrases)
        {
            var (letter, length) = (letterOf(phrase), 1UL << phrase.Text.Length);
            if (letter < Latin)
            {
                latin[char.ToLowerInvariant(letter)] |= length;
                latin[Math.Min(char.ToUpperInvariant(letter), (char)(Latin - 1))] |= length;
                continue;
            }

            var at = letters.AsSpan(0, count).IndexOf(letter);
            at = at < 0 ? count++ : at;
            letters[at] = letter;
            lengths[at] |= length;
        }

        return new CharTable<ulong>(new string(letters, 0, count), lengths);
    }

    private static bool IsBorder(string text, int at) =>
        at <= 0 || at >= text.Length || !QuantityText.IsLatin(text[at - 1]) || !QuantityText.IsLatin(text[at]);
}
