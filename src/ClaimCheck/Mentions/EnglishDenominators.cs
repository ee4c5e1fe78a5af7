using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The words for parts of one: half, third, quarter, fifth … hundredth, thousandth.</summary>
internal static class EnglishDenominators
{
    private static readonly TextTable<decimal> s_parts = new(Rows(), ignoreCase: true);

    /// <summary>Into how many parts the word at a place divides (a quarter: 4), with the word's end; null when it is none.</summary>
    public static (decimal Parts, int End)? At(string text, int at, bool plural)
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
    private static IEnumerable<Phrase<decimal>> Rows() =>
        EnglishOrdinals.Words.Where(w => w.Value > 2m)
            .Concat((Phrase<decimal>[])[new("half", 2m), new("quarter", 4m), new("thousandth", 1e3m), new("millionth", 1e6m), new("billionth", 1e9m), new("trillionth", 1e12m)]);
}
