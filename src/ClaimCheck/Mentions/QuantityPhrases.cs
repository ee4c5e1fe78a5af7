using System.Collections.Frozen;
using System.Numerics;

namespace ClaimCheck.Mentions;

/// <summary>A table of phrases, matched longest first at a place or before one, on word borders, ignoring case.
/// Lengths are looked up by the first (or last) letter, so that most places cost one look.</summary>
internal sealed class QuantityPhrases<T>
{
    private const int MostLength = 63;
    private const int Latin = 0x250;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _latin;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _other;
    private readonly ulong[] _latinFirst = new ulong[Latin];
    private readonly ulong[] _latinLast = new ulong[Latin];
    private readonly FrozenDictionary<char, ulong> _first;
    private readonly FrozenDictionary<char, ulong> _last;

    public QuantityPhrases(IEnumerable<KeyValuePair<string, T>> items)
    {
        KeyValuePair<string, T>[] table = [.. items.Where(p => p.Key.Length is > 0 and <= MostLength).DistinctBy(p => p.Key.ToUpperInvariant())];
        _latin = table.Where(p => HasCase(p.Key)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _other = table.Where(p => !HasCase(p.Key)).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _first = Lengths(table.Select(p => p.Key), _latinFirst, k => k[0]);
        _last = Lengths(table.Select(p => p.Key), _latinLast, k => k[^1]);
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>, or 0.</summary>
    public int At(string text, int at, out T? value)
    {
        for (var lengths = at < text.Length ? MaskOf(text[at], _latinFirst, _first) : 0; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length <= text.Length && IsBorder(text, at + length) && Find(text.AsSpan(at, length), out value))
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
            if (end - length >= floor && IsBorder(text, end - length) && Find(text.AsSpan(end - length, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Phrases without a letter that has case are looked up as they stand: folding case of Han text is slow.</summary>
    private bool Find(ReadOnlySpan<char> phrase, out T? value) =>
        HasCase(phrase) ? _latin.TryGetValue(phrase, out value) : _other.TryGetValue(phrase, out value);

    private static bool HasCase(ReadOnlySpan<char> phrase) => phrase.ContainsAnyInRange('A', '\u024f');

    private static ulong MaskOf(char letter, ulong[] latin, FrozenDictionary<char, ulong> others) =>
        letter < Latin ? latin[letter] : others.GetValueOrDefault(letter);

    /// <summary>A bit for each length that phrases with a letter have, upper and lower case alike.</summary>
    private static FrozenDictionary<char, ulong> Lengths(IEnumerable<string> phrases, ulong[] latin, Func<string, char> letterOf)
    {
        var others = new Dictionary<char, ulong>();
        foreach (var phrase in phrases)
        {
            foreach (var letter in (ReadOnlySpan<char>)[char.ToLowerInvariant(letterOf(phrase)), char.ToUpperInvariant(letterOf(phrase))])
            {
                if (letter < Latin)
                {
                    latin[letter] |= 1UL << phrase.Length;
                }
                else
                {
                    others[letter] = others.GetValueOrDefault(letter) | (1UL << phrase.Length);
                }
            }
        }

        return others.ToFrozenDictionary();
    }

    private static bool IsBorder(string text, int at) =>
        at <= 0 || at >= text.Length || !QuantityText.IsLatin(text[at - 1]) || !QuantityText.IsLatin(text[at]);
}
