using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese dates: 2025年6月12日, 今年6月底, 去年, 二〇一三年十二月, 第二季度, 上半年, 上世纪90年代, 昨天.</summary>
internal static class ChineseDateReader
{
    private static readonly (string Word, int Offset)[] YearWords =
        [("今年", 0), ("去年", -1), ("前年", -2), ("明年", 1), ("后年", 2), ("本年", 0), ("當年", 0)];

    private static readonly (string Word, int Offset)[] DayWords =
        [("今天", 0), ("今日", 0), ("昨天", -1), ("昨日", -1), ("昨晚", -1), ("前天", -2), ("明天", 1), ("明日", 1), ("今晚", 0), ("今晨", 0)];

    private static readonly (string Word, DatePart Part)[] Parts =
        [("初", DatePart.Early), ("上旬", DatePart.Early), ("中旬", DatePart.Middle), ("中", DatePart.Middle), ("下旬", DatePart.Late), ("底", DatePart.End), ("末", DatePart.End)];

    public static Mention? Read(string text, int at, ScanContext context)
    {
        if (DayWord(text, at, context) is { } day)
        {
            return day;
        }

        var (year, next) = Year(text, at, context);
        if (year is null)
        {
            return Decade(text, at) ?? Month(text, at, at, null, context);
        }

        return Month(text, at, next, year, context) ?? YearPart(text, at, next, year.Value);
    }

    private static Mention? DayWord(string text, int at, ScanContext context)
    {
        foreach (var (word, offset) in DayWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, 2) == 0)
            {
                return new Mention(new TextSpan(at, at + 2), RelativeDates.Day(word, offset, context));
            }
        }

        return null;
    }

    private static (int? Year, int Next) Year(string text, int at, ScanContext context)
    {
        foreach (var (word, offset) in YearWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, 2) == 0)
            {
                return context.Published is { } published ? (published.Year + offset, at + 2) : (null, at);
            }
        }

        return Digits(text, at) is { } number && number.Value is >= 1000 and <= 2999 && number.End < text.Length && text[number.End] == '年' && !IsWord(text, number.End)
            ? (number.Value, number.End + 1)
            : (null, at);
    }

    /// <summary>2025年度, 90年代 are something else.</summary>
    private static bool IsWord(string text, int at) => at + 1 < text.Length && text[at + 1] is '代' or '级';

    private static Mention? Month(string text, int start, int at, int? year, ScanContext context)
    {
        if (at >= text.Length || text[at] is '两' or '兩' || Digits(text, at) is not { } month || month.Value is < 1 or > 12 || month.End >= text.Length || text[month.End] != '月')
        {
            return null;
        }

        var end = month.End + 1;
        if (end < text.Length && text[end] != '份' && Digits(text, end) is { } day && day.End < text.Length && text[day.End] is '日' or '号' or '號')
        {
            return Days(text, new TextSpan(start, day.End + 1), (year, month.Value, day.Value), context);
        }

        var (part, partEnd) = PartAt(text, end < text.Length && text[end] == '份' ? end + 1 : end);
        var span = new TextSpan(start, partEnd);
        return DateParts.Month(year, month.Value, part, span.In(text), context) is { } value ? new Mention(span, value) : null;
    }

    /// <summary>One day, or a span: 5月3日至9日.</summary>
    private static Mention? Days(string text, TextSpan span, (int? Year, int Month, int Day) date, ScanContext context)
    {
        if (DateParts.Day(date.Year, date.Month, date.Day, span.In(text), context) is not { } first)
        {
            return null;
        }

        var at = span.End;
        if (at + 1 < text.Length && text[at] is '至' or '到' or '-' or '—' && Digits(text, at + 1) is { } last && last.End < text.Length && text[last.End] is '日' or '号'
            && DateParts.Day(date.Year, date.Month, last.Value, "", context) is { } second && second.To > first.From)
        {
            var whole = new TextSpan(span.Start, last.End + 1);
            return new Mention(whole, first with { To = second.To, Precision = DatePrecision.Days, Text = whole.In(text) });
        }

        return new Mention(span, first);
    }

    private static Mention? YearPart(string text, int start, int at, int year)
    {
        if (Quarter(text, at) is { } quarter)
        {
            return Of(text, start, quarter.End, t => DateParts.Quarter(year, quarter.Number, t));
        }

        foreach (var (word, part) in (ReadOnlySpan<(string, DatePart)>)[("上半年", DatePart.FirstHalf), ("下半年", DatePart.SecondHalf), ("年初", DatePart.Early), ("年底", DatePart.End), ("年末", DatePart.End), ("初", DatePart.Early), ("底", DatePart.End), ("末", DatePart.End)])
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return Of(text, start, at + word.Length, t => DateParts.Year(year, part, t));
            }
        }

        var season = at < text.Length ? "春夏秋冬".IndexOf(text[at], StringComparison.Ordinal) : -1;
        return season >= 0
            ? Of(text, start, at + (at + 1 < text.Length && text[at + 1] is '季' or '天' ? 2 : 1), t => DateParts.Season(year, season, t))
            : Of(text, start, at, t => DateParts.Year(year, DatePart.Whole, t));
    }

    private static (int Number, int End)? Quarter(string text, int at)
    {
        var from = at < text.Length && text[at] == '第' ? at + 1 : at;
        var han = from < text.Length ? ChineseNumberReader.DigitOf(text[from]) : null;
        return from < text.Length && (han is { } digit ? (Value: digit, End: from + 1) : Digits(text, from)) is { } number && number.Value is >= 1 and <= 4
            && (string.CompareOrdinal(text, number.End, "季度", 0, 2) == 0 || string.CompareOrdinal(text, number.End, "季", 0, 1) == 0)
            ? (number.Value, number.End + (string.CompareOrdinal(text, number.End, "季度", 0, 2) == 0 ? 2 : 1))
            : null;
    }

    /// <summary>上世纪90年代, 二十世纪八十年代, 1990年代.</summary>
    private static Mention? Decade(string text, int at)
    {
        var (century, from) = string.CompareOrdinal(text, at, "上世纪", 0, 3) == 0 ? (1900, at + 3) : string.CompareOrdinal(text, at, "20世纪", 0, 4) == 0 ? (1900, at + 4) : (0, at);
        if (from >= text.Length || Digits(text, from) is not { } decade || string.CompareOrdinal(text, decade.End, "年代", 0, 2) != 0)
        {
            return null;
        }

        var year = decade.Value >= 1000 ? decade.Value : century > 0 ? century + decade.Value : -1;
        return year < 0 || year % 10 != 0 ? null : Of(text, at, decade.End + 2, t => DateParts.Years(year, year + 9, DatePrecision.Decade, t));
    }

    private static (DatePart Part, int End) PartAt(string text, int at)
    {
        foreach (var (word, part) in Parts)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && !(word == "中" && at + 1 < text.Length && text[at + 1] is '国' or '旬'))
            {
                return (part, at + word.Length);
            }
        }

        return (DatePart.Whole, at);
    }

    private static Mention Of(string text, int start, int end, Func<string, DateSpan> make)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, make(span.In(text)));
    }

    private static (int Value, int End)? Digits(string text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        if (!DigitReader.IsDigit(text[at]))
        {
            return Letters.IsHan(text[at]) && ChineseNumberReader.Read(text, at) is { IsVague: false, HasScale: false } han && han.Value < 3000 && han.Value == decimal.Truncate(han.Value)
                ? ((int)han.Value, han.Span.End)
                : null;
        }

        var (end, value) = (at, 0);
        while (end < text.Length && end - at < 5 && DigitReader.IsDigit(text[end]))
        {
            value = (value * 10) + (text[end++] & 0xF);
        }

        return end - at > 4 ? null : (value, end);
    }
}
