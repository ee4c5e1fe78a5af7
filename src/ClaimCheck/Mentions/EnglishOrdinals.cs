using System.Collections.Frozen;

namespace ClaimCheck.Mentions;

/// <summary>Ordinals of English: 47th, eleventh, twenty-first, hundredth.</summary>
internal static class EnglishOrdinals
{
    private static readonly FrozenDictionary<string, decimal> s_words = Rows().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ordinals of one word, with their numbers.</summary>
    public static FrozenDictionary<string, decimal> Words => s_words;

    /// <summary>Whether the letters at a place make an ordinal of the digits before them: the st of 21st.</summary>
    public static bool IsSuffix(string text, int at) =>
        NumberWordsEn.WordAt(text, at) == 2 && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th";

    /// <summary>The ordinal that begins at a place; null when there is none.</summary>
    public static NumberReading? Read(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            var digits = NumberDigits.Token(text, at);
            return IsSuffix(text, digits) && NumberDigits.Read(text, at) is { Scale: 1m } number && number.Value == decimal.Truncate(number.Value)
                ? number with { End = digits + 2 }
                : null;
        }

        var length = NumberWordsEn.WordAt(text, at);
        if (length == 0)
        {
            return null;
        }

        var words = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(text.AsSpan(at, length), out var value))
        {
            return new NumberReading(at, at + length, value);
        }

        if (Scaled(text, at) is { } scaled)
        {
            return scaled;
        }

        return at + length < text.Length && text[at + length] == '-' && NumberWordsEn.Plain(text, at) is { Value: >= 20m and < 100m } tens && tens.End == at + length
            && NumberWordsEn.WordAt(text, at + length + 1) is var last and > 0 && words.TryGetValue(text.AsSpan(at + length + 1, last), out var one) && one < 10m
            ? new NumberReading(at, at + length + 1 + last, tens.Value + one)
            : null;
    }

    /// <summary>Three trillionth, a hundred thousandth: behind more than one, the scale word counts places and not parts.</summary>
    private static NumberReading? Scaled(string text, int at)
    {
        var number = NumberWordsEn.Plain(text, at);
        var next = number is { Value: > 1m } ? number.End + 1 : text.Length;
        if (next >= text.Length || text[next - 1] != ' ')
        {
            return null;
        }

        var length = NumberWordsEn.WordAt(text, next);
        var factor = length < 8 ? 0m : text.AsSpan(next, length) switch { "hundredth" => 100m, "thousandth" => 1e3m, "millionth" => 1e6m, "billionth" => 1e9m, "trillionth" => 1e12m, _ => 0m };
        return factor > 0m && number!.Value < 1e9m ? new NumberReading(at, next + length, number.Value * factor) : null;
    }

    private static Dictionary<string, decimal> Rows()
    {
        string[] small = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        string[] tens = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"];
        return small.Select((w, i) => (w, i + 1m)).Concat(tens.Select((w, i) => (w, (i + 3) * 10m))).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
    }
}
