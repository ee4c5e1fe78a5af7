using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The words for parts of one: half, third, quarter, fifth … hundredth, thousandth.</summary>
internal static class EnglishDenominators
{
    private static readonly TextTable<long> s_parts = new(Rows(), ignoreCase: true);

    /// <summary>Into how many parts the words at a place divide (a quarter: 4, a twenty-first: 21), with their end; null when they do not.</summary>
    public static (decimal Parts, int End)? At(ReadOnlySpan<char> text, int at, bool plural)
    {
        if (Word(text, at, plural) is { } word)
        {
            return word;
        }

        return at < text.Length && QuantityText.IsLatin(text[at]) && NumberWordsEn.Plain(text, at) is { Value: >= 20m, End: var end } head && end < text.Length && text[end] is ' ' or '-'
            && Last(text, end + 1, plural) is { } last && (last.Value < 10m || head.Value % 100m == 0m)
            ? (head.Value + last.Value, last.End) : null;
    }

    /// <summary>The ordinal that closes a compound: the fifth of "one hundred fifth".</summary>
    private static (decimal Value, int End)? Last(ReadOnlySpan<char> text, int at, bool plural)
    {
        var length = at < text.Length ? NumberWordsEn.WordAt(text, at) : 0;
        return length > 2 && (text[at + length - 1] == 's') == plural && EnglishOrdinals.Words.TryGetValue(text.Slice(at, plural ? length - 1 : length), out var value)
            ? (value, at + length) : null;
    }

    /// <summary>The denominator of one word.</summary>
    public static (decimal Parts, int End)? Word(ReadOnlySpan<char> text, int at, bool plural)
    {
        var length = at < text.Length ? NumberWordsEn.WordAt(text, at) : 0;
        if (length == 0)
        {
            return null;
        }

        var word = text.Slice(at, length);
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
    private static IEnumerable<Phrase<long>> Rows() =>
        EnglishOrdinals.Listed.Where(w => w.Value > 2)
            .Concat((Phrase<long>[])[new("half", 2), new("quarter", 4), new("thousandth", 1_000), new("millionth", 1_000_000), new("billionth", 1_000_000_000), new("trillionth", 1_000_000_000_000)]);
}
