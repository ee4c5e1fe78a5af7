using System.Numerics;

namespace ClaimCheck.Languages;

/// <summary>Phrases without case, the longest found first. Plain dictionaries: made in a moment, for tables that are read once or made for each story.</summary>
internal sealed class HanPhrases<T>
{
    private const int MostLength = 31;

    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, uint> _first = [];
    private readonly Dictionary<char, uint> _last = [];

    public HanPhrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        _bySpan = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (phrase, value) in phrases)
        {
            if (phrase.Length is > 0 and <= MostLength && _phrases.TryAdd(phrase, value))
            {
                _first[phrase[0]] = _first.GetValueOrDefault(phrase[0]) | (1U << phrase.Length);
                _last[phrase[^1]] = _last.GetValueOrDefault(phrase[^1]) | (1U << phrase.Length);
            }
        }
    }

    /// <summary>Length of the longest phrase at the head of a text, or 0.</summary>
    public int At(ReadOnlySpan<char> text, out T? value)
    {
        for (var lengths = text.IsEmpty ? 0 : _first.GetValueOrDefault(text[0]); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1U << length);
            if (length <= text.Length && _bySpan.TryGetValue(text[..length], out value))
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
        for (var lengths = text.IsEmpty ? 0 : _last.GetValueOrDefault(text[^1]); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1U << length);
            if (length <= text.Length && _bySpan.ContainsKey(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }
}
