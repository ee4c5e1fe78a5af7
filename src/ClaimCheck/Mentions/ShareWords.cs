using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads shares in words: half, a third, two-thirds, one in ten, 半数, 三成, 三分之一, 百分之四十九, a majority.</summary>
internal static class ShareWords
{
    private const decimal Loose = 0.08m;

    private static readonly WordTable<object> English = new(
        from word in new (string Words, decimal Value)[]
        {
            ("a half", 50m), ("one half", 50m), ("one-half", 50m), ("half", 50m), ("a third", 100m / 3), ("one third", 100m / 3), ("one-third", 100m / 3),
            ("two thirds", 200m / 3), ("two-thirds", 200m / 3), ("a quarter", 25m), ("one quarter", 25m), ("one-quarter", 25m),
            ("three quarters", 75m), ("three-quarters", 75m), ("a fifth", 20m), ("one fifth", 20m), ("one-fifth", 20m), ("two fifths", 40m),
            ("two-fifths", 40m), ("three fifths", 60m), ("four fifths", 80m), ("four-fifths", 80m), ("a tenth", 10m), ("one tenth", 10m), ("one in ten", 10m),
            ("one in five", 20m), ("one in four", 25m), ("one in three", 100m / 3), ("半数", 50m), ("半數", 50m), ("一半", 50m), ("过半", 50m), ("過半", 50m), ("a majority", 50m),
        }
        select (word.Words, (object)word.Value));

    public static QuantityDraft? Read(string text, int at)
    {
        if (text[at] == '百' && string.CompareOrdinal(text, at, "百分之", 0, 3) == 0)
        {
            return at + 3 < text.Length && NumberReader.Read(text, at + 3) is { } percent ? Draft(new TextSpan(at, percent.Span.End), percent.Value, percent.Step, 0) : null;
        }

        if (English.At(text, at) is { } word && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && IsShare(text, at, word.Length))
        {
            var draft = Draft(new TextSpan(at, at + word.Length), (decimal)word.Value, 1, (decimal)word.Value * Loose);
            return text.AsSpan(at, word.Length) is "a majority" or "过半" or "過半" ? draft with { Bound = Bound.Above, Looseness = 0 } : draft;
        }

        return Chinese(text, at);
    }

    private static QuantityDraft? Chinese(string text, int at)
    {
        if (ChineseNumberReader.DigitOf(text[at]) is null && !DigitReader.IsDigit(text[at]) && text[at] != '十')
        {
            return null;
        }

        var number = NumberReader.Read(text, at) is { HasScale: false } read && read.Value <= 100 ? read : default(NumberToken?);
        if (number is not { } part || part.Span.End >= text.Length)
        {
            return null;
        }

        if (text[part.Span.End] == '成' && !IsVerb(text, part.Span.End + 1))
        {
            return Tenths(text, part);
        }

        return string.CompareOrdinal(text, part.Span.End, "分之", 0, 2) == 0 && part.Span.End + 2 < text.Length && NumberReader.Read(text, part.Span.End + 2) is { } top && part.Value > 0
            ? Draft(new TextSpan(at, top.Span.End), top.Value * 100 / part.Value, 1, part.Value == 100 ? 0 : top.Value * 100 / part.Value * Loose)
            : null;
    }

    private static QuantityDraft Tenths(string text, NumberToken part)
    {
        var end = part.Span.End + 1;
        var ones = end < text.Length ? ChineseNumberReader.DigitOf(text[end]) : null;
        var value = (part.Value * 10) + (ones ?? 0);
        return Draft(new TextSpan(part.Span.Start, ones is null ? end : end + 1), value, ones is null ? 5 : 1, 0);
    }

    /// <summary>成 begins a word: 三成为, 成立.</summary>
    private static bool IsVerb(string text, int at) => at < text.Length && text[at] is '为' or '立' or '功' or '员' or '本' or '熟' or '果' or '交' or '绩';

    /// <summary>"half a million", "a half hour", "the second half", "a quarter of a century", "a third party" are no shares.</summary>
    private static bool IsShare(string text, int at, int length)
    {
        var behind = text.AsSpan(at + length).TrimStart(" -");
        var before = text.AsSpan(0, at).TrimEnd();
        var isTime = behind.StartsWith("a million") || behind.StartsWith("a billion") || behind.StartsWith("an hour") || behind.StartsWith("a year") || behind.StartsWith("hour") || behind.StartsWith("year")
            || behind.StartsWith("of a century") || behind.StartsWith("of a minute") || behind.StartsWith("of an hour") || behind.StartsWith("party") || behind.StartsWith("time") || behind.StartsWith("term") || behind.StartsWith("person");
        var isPart = before.EndsWith("first") || before.EndsWith("second") || before.EndsWith("other") || before.EndsWith("and a") || before.EndsWith(" and");
        return !isTime && !isPart;
    }

    private static QuantityDraft Draft(TextSpan span, decimal value, decimal step, decimal loose) => new()
    {
        Span = span,
        Number = new NumberToken(span, value, value, step, HasScale: false, IsWord: true),
        Dimension = Dimension.Share,
        Unit = "percent",
        Base = 1,
        Looseness = loose,
    };
}
