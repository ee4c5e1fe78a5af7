using System.Collections.Frozen;

namespace ClaimCheck.Mentions;

/// <summary>The words for parts of one: half, third, quarter, fifth … hundredth, thousandth.</summary>
internal static class EnglishDenominators
{
    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_parts = Rows().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Into how many parts the words at a place divide (a quarter: 4, a twenty-first: 21), with their end; null when they do not.</summary>
    public static (decimal Parts, int End)? At(string text, int at, bool plural)
    {
        if (Word(text, at, plural) is { } word)
        {
            return word;
        }

        var head = at < text.Length && QuantityText.IsLatin(text[at]) ? NumberWordsEn.Plain(text, at) : null;
        return head is { Value: >= 20m, End: var end } && end < text.Length && text[end] is ' ' or '-' && Last(text, end + 1, plural) is { } last && (last.Value < 10m || head.Value % 100m == 0m)
            ? (head.Value + last.Value, last.End) : null;
    }

    /// <summary>The ordinal that closes a compound: the fifth of "one hundred fifth".</summary>
    private static (decimal Value, int End)? Last(string text, int at, bool plural)
    {
        var length = at < text.Length ? NumberWordsEn.WordAt(text, at) : 0;
        return length > 2 && (text[at + length - 1] == 's') == plural && EnglishOrdinals.Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, plural ? length - 1 : length), out var value)
            ? (value, at + length) : null;
    }

    /// <summary>The denominator of one word.</summary>
    public static (decimal Parts, int End)? Word(string text, int at, bool plural)
    {
        var length = at < text.Length ? NumberWordsEn.WordAt(text, at) : 0;
        if (length == 0)
        {
            return null;
        }

        var word = text.AsSpan(at, length);
        if (plural && word.Equals("halves", StringComparison.OrdinalIgnoreCase))
        {
            return (2m, at + length);
        }

        if (plural != (word[^1] is 's' or 'S'))
        {
            return null;
        }

        return s_parts.TryGetValue(plural ? word[..^1] : word, out var parts) ? (parts, at + length) : null;
    }

    /// <summary>From the third on, the ordinals.</summary>
    private static IEnumerable<KeyValuePair<string, decimal>> Rows() =>
        EnglishOrdinals.Words.Where(w => w.Value > 2m)
            .Concat([new("half", 2m), new("quarter", 4m), new("thousandth", 1e3m), new("millionth", 1e6m), new("billionth", 1e9m), new("trillionth", 1e12m)]);
}
