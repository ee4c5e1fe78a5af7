using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads ranks: No. 32, 32nd, ranked third, third-largest, 第32位.</summary>
internal static class RankReader
{
    private const string ChineseRankNouns = "位名大";

    private static readonly string[] NoRank =
        ["floor", "century", "street", "avenue", "quarter", "half", "year", "anniversary", "birthday", "amendment", "time", "party", "person", "day", "week", "month", "hour", "of", "period", "generation", "world", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static QuantityDraft? Read(string text, int at) => text[at] switch
    {
        '第' => Chinese(text, at),
        'N' or 'n' => Number(text, at),
        _ => Ordinal(text, at),
    };

    private static QuantityDraft? Chinese(string text, int at)
    {
        if (at + 1 >= text.Length || Value(text, at + 1) is not { } number || number.Span.End >= text.Length)
        {
            return null;
        }

        return ChineseRankNouns.Contains(text[number.Span.End], StringComparison.Ordinal) ? Draft(new TextSpan(at, number.Span.End + 1), number.Value) : null;
    }

    private static NumberToken? Value(string text, int at) =>
        DigitReader.IsDigit(text[at]) ? DigitReader.Read(text, at) : ReadHan(text, at);

    /// <summary>The numeral reader refuses what stands behind 第, so it is shown the numeral alone.</summary>
    private static NumberToken? ReadHan(string text, int at)
    {
        var alone = text.Substring(at, Math.Min(6, text.Length - at));
        return ChineseNumberReader.Read(alone, 0) is { } read
            ? read with { Span = new TextSpan(at, at + read.Span.Length) }
            : null;
    }

    private static QuantityDraft? Number(string text, int at)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (var words in (ReadOnlySpan<string>)["No. ", "No.", "no. ", "number ", "Number "])
        {
            if (string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && at + words.Length < text.Length
                && NumberReader.Read(text, at + words.Length) is { HasScale: false } number && number.Value is > 0 and < 1000)
            {
                return Draft(new TextSpan(at, number.Span.End), number.Value);
            }
        }

        return null;
    }

    private static QuantityDraft? Ordinal(string text, int at)
    {
        if (DigitReader.IsDigit(text[at]))
        {
            return Digits(text, at);
        }

        if (!char.IsAsciiLetter(text[at]) || OrdinalReader.Word(text, at) is not { } word || !IsRanked(text, at, at + word.Length))
        {
            return null;
        }

        return Draft(new TextSpan(at, at + word.Length), word.Value);
    }

    private static QuantityDraft? Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 5)
        {
            end++;
        }

        if (end == at || !OrdinalReader.IsSuffix(text, end) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || IsOther(text, end + 2))
        {
            return null;
        }

        return Draft(new TextSpan(at, end + 2), decimal.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the word behind says that the ordinal counts something else: 26th floor, 20th century.</summary>
    private static bool IsOther(string text, int end)
    {
        var next = EnglishNumberReader.NextWord(text, end);
        return next < text.Length && Array.IndexOf(NoRank, EnglishNumberReader.WordAt(text, next).In(text).ToLowerInvariant()) >= 0;
    }

    /// <summary>An ordinal word is a rank before a superlative or place, or behind a word of ranking.</summary>
    private static bool IsRanked(string text, int start, int end)
    {
        var behind = text.AsSpan(end).TrimStart(" -");
        var before = text.AsSpan(0, start).TrimEnd();
        return behind.StartsWith("largest") || behind.StartsWith("biggest") || behind.StartsWith("place") || behind.StartsWith("most ") || behind.StartsWith("round")
            || behind.StartsWith("deadliest") || behind.StartsWith("highest") || behind.StartsWith("fastest")
            || before.EndsWith("ranked") || before.EndsWith("ranks") || before.EndsWith("finished") || before.EndsWith("came") || before.EndsWith("placed");
    }

    private static QuantityDraft Draft(TextSpan span, decimal value) => new()
    {
        Span = span,
        Number = new NumberToken(span, value, value, 1, HasScale: false, IsWord: true),
        Dimension = Dimension.Rank,
    };
}
