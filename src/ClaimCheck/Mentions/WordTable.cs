using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds the longest word or phrase of a table that begins (or ends) at a place of a text, ignoring case.</summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int[] _lengths;

    public WordTable(IEnumerable<(string Word, T Value)> words)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in words)
        {
            if (word.Length > 0)
            {
                table.TryAdd(word, value);
            }
        }

        _words = table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. table.Keys.Select(k => k.Length).Distinct().OrderDescending()];
    }

    /// <summary>The value of the longest word that begins there and ends at a word's end, with its length.</summary>
    public (T Value, int Length)? At(string text, int at)
    {
        foreach (var length in _lengths)
        {
            if (at + length <= text.Length && _words.TryGetValue(text.AsSpan(at, length), out var value) && IsEnd(text, at + length))
            {
                return (value, length);
            }
        }

        return null;
    }

    /// <summary>The value of the longest word that ends there and begins at a word's start, with its length.</summary>
    public (T Value, int Length)? Before(string text, int end)
    {
        foreach (var length in _lengths)
        {
            if (length <= end && _words.TryGetValue(text.AsSpan(end - length, length), out var value) && IsStart(text, end - length))
            {
                return (value, length);
            }
        }

        return null;
    }

    private static bool IsEnd(string text, int end) =>
        end >= text.Length || !IsLatin(text[end - 1]) || !IsLatin(text[end]);

    private static bool IsStart(string text, int start) =>
        start == 0 || !IsLatin(text[start]) || !IsLatin(text[start - 1]);

    private static bool IsLatin(char c) => char.IsLetter(c) && !Letters.IsHan(c);
}
