using System.Collections.Frozen;

namespace ClaimCheck.Mentions;

/// <summary>The words for parts of one: half, third, quarter, fifth … hundredth, thousandth.</summary>
internal static class EnglishDenominators
{
    private static readonly FrozenDictionary<string, decimal> s_parts = Words().ToFrozenDictionary(p => p.Word, p => p.Parts, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_look = s_parts.GetAlternateLookup<ReadOnlySpan<char>>();

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

        return s_look.TryGetValue(plural ? word[..^1] : word, out var parts) ? (parts, at + length) : null;
    }

    private static IEnumerable<(string Word, decimal Parts)> Words()
    {
        string[] small = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        string[] tens = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"];
        return small.Select((w, i) => (w, i + 2m))
            .Concat(tens.Select((w, i) => (w, (i + 3) * 10m)))
            .Concat([("fourth", 4m), ("thousandth", 1e3m), ("millionth", 1e6m), ("billionth", 1e9m), ("trillionth", 1e12m)]);
    }
}
