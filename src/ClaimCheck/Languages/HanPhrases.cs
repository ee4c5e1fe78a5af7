using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Phrases without case and without borders, the longest found first. Quick to fill: some are made for each story.</summary>
internal sealed class HanPhrases<T>
{
    private const int MostLength = 31;

    private readonly TextTable<T> _phrases;
    private readonly CharTable<uint> _firsts;
    private readonly CharTable<uint> _lasts;

    public HanPhrases(IEnumerable<Phrase<T>> phrases)
    {
        Phrase<T>[] all = [.. phrases.Where(p => p.Text.Length is > 0 and <= MostLength)];
        _phrases = new TextTable<T>(all);
        _firsts = Lengths(all, 0);
        _lasts = Lengths(all, 1);
    }

    /// <summary>Length of the longest phrase at the head of a text, or 0.</summary>
    public int At(ReadOnlySpan<char> text, out T? value)
    {
        for (var lengths = text.IsEmpty || !_firsts.TryGetValue(text[0], out var known) ? 0 : known; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1U << length);
            if (length <= text.Length && _phrases.TryGetValue(text[..length], out value))
            {
                return length;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Length of the longest phrase at the tail of a text, or 0.</summary>
    public int Before(ReadOnlySpan<char> text)
    {
        for (var lengths = text.IsEmpty || !_lasts.TryGetValue(text[^1], out var known) ? 0 : known; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1U << length);
            if (length <= text.Length && _phrases.ContainsKey(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Where the next phrase stands wholly within a stretch of text, with its length; the stretch's end and 0 where none does.</summary>
    public int Next(string text, int at, int end, out int length)
    {
        for (length = 0; at < end; at++)
        {
            length = At(text.AsSpan(at, end - at), out _);
            if (length > 0)
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>The lengths of the phrases, a bit each, by their first or last letter.</summary>
    private static CharTable<uint> Lengths(Phrase<T>[] phrases, int end)
    {
        var byUnit = new Dictionary<char, uint>();
        foreach (var phrase in phrases)
        {
            var unit = phrase.Text[end * (phrase.Text.Length - 1)];
            byUnit[unit] = byUnit.GetValueOrDefault(unit) | (1U << phrase.Text.Length);
        }

        return new CharTable<uint>(string.Concat(byUnit.Keys), [.. byUnit.Values]);
    }
}
