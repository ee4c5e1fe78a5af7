using System.Collections.Frozen;

namespace ClaimCheck.Mentions;

/// <summary>A table of phrases, matched longest first at a place or before one, on word borders, ignoring case.</summary>
internal sealed class QuantityPhrases<T>
{
    private readonly FrozenDictionary<string, T> _items;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _look;
    private readonly FrozenDictionary<char, int> _openings;
    private readonly FrozenDictionary<char, int> _endings;

    public QuantityPhrases(IEnumerable<KeyValuePair<string, T>> items)
    {
        _items = items.DistinctBy(p => p.Key.ToUpperInvariant()).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _look = _items.GetAlternateLookup<ReadOnlySpan<char>>();
        _openings = Longest(k => k[0]);
        _endings = Longest(k => k[^1]);
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>, or 0.</summary>
    public int At(string text, int at, out T? value)
    {
        var most = at < text.Length ? _openings.GetValueOrDefault(text[at]) : 0;
        for (var length = Math.Min(most, text.Length - at); length > 0; length--)
        {
            if (Border(text, at + length) && _look.TryGetValue(text.AsSpan(at, length), out value))
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
        var most = end > floor && end <= text.Length ? _endings.GetValueOrDefault(text[end - 1]) : 0;
        for (var length = Math.Min(most, end - floor); length > 0; length--)
        {
            if (Border(text, end - length) && _look.TryGetValue(text.AsSpan(end - length, length), out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>How long a phrase may be that begins or ends with a character: most places hold none.</summary>
    private FrozenDictionary<char, int> Longest(Func<string, char> edge) =>
        _items.Keys.SelectMany(k => ((char[])[char.ToUpperInvariant(edge(k)), char.ToLowerInvariant(edge(k))]).Select(c => (Edge: c, k.Length)))
            .GroupBy(p => p.Edge).ToFrozenDictionary(g => g.Key, g => g.Max(p => p.Length));

    private static bool Border(string text, int at) =>
        at <= 0 || at >= text.Length || !QuantityText.IsLatin(text[at - 1]) || !QuantityText.IsLatin(text[at]);
}
