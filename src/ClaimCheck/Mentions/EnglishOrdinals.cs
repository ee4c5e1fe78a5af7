using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Ordinals of English: 47th, eleventh, twenty-first, hundredth.</summary>
internal static class EnglishOrdinals
{
    /// <summary>Characters of a number in words within which its last stands: one hundred and seventy-seven thousandth.</summary>
    private const int Reach = 64;

    private static readonly TextTable<long> s_words = new(Rows(), ignoreCase: true);

    /// <summary>The ordinals of one word, with their numbers.</summary>
    public static TextTable<long> Words => s_words;

    /// <summary>The same, one by one.</summary>
    public static IEnumerable<Phrase<long>> Listed => Rows();

    /// <summary>Whether the letters at a place make an ordinal of the digits before them: the st of 21st.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> text, int at) =>
        NumberWordsEn.WordAt(text, at) == 2 && text.Slice(at, 2) is "st" or "nd" or "rd" or "th";

    /// <summary>Whether a word stands at a place, or digits with the suffix of an ordinal.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) ? IsSuffix(text, NumberDigits.Token(text, at)) : QuantityText.IsLatin(text[at]);

    /// <summary>The ordinal that begins at a place; null when there is none.</summary>
    public static NumberReading? Read(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return QuantityText.IsLatin(text[at]) && NumberWordsEn.WordAt(text, at) is > 0 and var length ? Word(text, at, length) : null;
        }

        var digits = NumberDigits.Token(text, at);
        return IsSuffix(text, digits) ? Digits(text, at, digits) : null;
    }

    private static NumberReading? Digits(ReadOnlySpan<char> text, int at, int end) =>
        NumberDigits.Read(text, at) is { Scale: 1m } number && number.Value == decimal.Truncate(number.Value) ? number with { End = end + 2 } : null;

    private static NumberReading? Word(ReadOnlySpan<char> text, int at, int length)
    {
        var words = s_words;
        if (words.TryGetValue(text.Slice(at, length), out var value))
        {
            return new NumberReading(at, at + length, value);
        }

        if (Scaled(text, at) is { } scaled)
        {
            return scaled;
        }

        return at + length < text.Length && text[at + length] == '-' && NumberWordsEn.Plain(text, at) is { Value: >= 20m and < 100m } tens && tens.End == at + length
            && NumberWordsEn.WordAt(text, at + length + 1) is var last and > 0 && words.TryGetValue(text.Slice(at + length + 1, last), out var one) && one < 10
            ? new NumberReading(at, at + length + 1 + last, tens.Value + one)
            : null;
    }

    /// <summary>Three trillionth, a hundred thousandth: behind more than one, the scale word counts places and not parts.</summary>
    private static NumberReading? Scaled(ReadOnlySpan<char> text, int at)
    {
        var ahead = text.Slice(at, Math.Min(Reach, text.Length - at));
        if (!ahead.Contains("dth", StringComparison.Ordinal) && !ahead.Contains("ionth", StringComparison.Ordinal))
        {
            return null;
        }

        if (NumberWordsEn.Plain(text, at) is not { Value: > 1m and < 1e9m } number || number.End + 1 >= text.Length || text[number.End] != ' ')
        {
            return null;
        }

        var next = number.End + 1;
        var length = NumberWordsEn.WordAt(text, next);
        var factor = length < 8 ? 0m : text.Slice(next, length) switch { "hundredth" => 100m, "thousandth" => 1e3m, "millionth" => 1e6m, "billionth" => 1e9m, "trillionth" => 1e12m, _ => 0m };
        return factor > 0m ? new NumberReading(at, next + length, number.Value * factor) : null;
    }

    private static IEnumerable<Phrase<long>> Rows()
    {
        string[] small = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];
        string[] tens = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"];
        return small.Select((w, i) => new Phrase<long>(w, i + 1)).Concat(tens.Select((w, i) => new Phrase<long>(w, (i + 3) * 10)));
    }
}
