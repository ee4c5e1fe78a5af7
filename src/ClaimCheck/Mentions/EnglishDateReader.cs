using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads English dates: June 12, 2025 · 12 June · Nov. 21 · mid-June 2025 · Q2 2025 · the 1990s · in 1901 · last November · yesterday.</summary>
internal static class EnglishDateReader
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] YearLeads = ["in", "since", "by", "of", "until", "before", "after", "from", "year", "end", "during", "late", "early", "mid", "around", "to", "through", "fiscal", "founded", "and"];

    public static Mention? Read(string text, int at, ScanContext context)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return DayMonth(text, at, context) ?? Decade(text, at) ?? BareYear(text, at);
        }

        if (!char.IsAsciiLetter(text[at]))
        {
            return null;
        }

        var (part, next) = PartAt(text, at);
        return MonthDay(text, at, next, part, context) ?? Quarter(text, at) ?? Season(text, at, next) ?? YearOf(text, at, next, part) ?? Relative(text, at, context);
    }

    private static Mention? MonthDay(string text, int start, int at, DatePart part, ScanContext context)
    {
        if (MonthAt(text, at) is not { } month)
        {
            return null;
        }

        var next = SkipSpaces(text, month.End);
        if (part == DatePart.Whole && next > month.End && DayAt(text, next) is { } day && YearAt(text, next) is null)
        {
            var dayEnd = DaySpan(text, day, out var last);
            var withYear = Year(text, dayEnd);
            return Of(text, new TextSpan(start, withYear?.End ?? dayEnd), t => Days(withYear?.Value, month.Value, day.Value, last, t, context));
        }

        var year = Year(text, month.End);
        if (year is null && (IsCommonWord(text, at, month.End) || part == DatePart.Whole && !IsLed(text, start)))
        {
            return null;
        }

        var resolved = year?.Value ?? LastYear(text, start, month.Value, context);
        return Of(text, new TextSpan(start, year?.End ?? month.End), t => DateParts.Month(resolved, month.Value, part, t, context));
    }

    /// <summary>"last November" lies before publication.</summary>
    private static int? LastYear(string text, int start, int month, ScanContext context) =>
        context.Published is { } published && text.AsSpan(0, start).TrimEnd().EndsWith("last", StringComparison.OrdinalIgnoreCase)
            ? (month < published.Month ? published.Year : published.Year - 1)
            : null;

    private static DateSpan? Days(int? year, int month, int day, int last, string text, ScanContext context)
    {
        if (DateParts.Day(year, month, day, text, context) is not { } first || last <= day)
        {
            return DateParts.Day(year, month, day, text, context);
        }

        return DateParts.Day(year, month, last, text, context) is { } second ? first with { To = second.To, Precision = DatePrecision.Days } : first;
    }

    /// <summary>"3-5" and "3 to 5" behind a month are a span of days.</summary>
    private static int DaySpan(string text, (int Value, int End) day, out int last)
    {
        last = day.Value;
        var at = day.End;
        if (at + 1 < text.Length && text[at] is '-' or '–' && DayAt(text, at + 1) is { } second && second.Value > day.Value)
        {
            last = second.Value;
            return second.End;
        }

        return at;
    }

    private static Mention? DayMonth(string text, int at, ScanContext context)
    {
        if (DayAt(text, at) is not { } day)
        {
            return null;
        }

        var next = SkipSpaces(text, day.End);
        next = string.CompareOrdinal(text, next, "of ", 0, 3) == 0 ? next + 3 : next;
        if (next == day.End || MonthAt(text, next) is not { } month || (next == SkipSpaces(text, day.End) && !char.IsUpper(text[next])))
        {
            return null;
        }

        var year = Year(text, month.End);
        return Of(text, new TextSpan(at, year?.End ?? month.End), t => DateParts.Day(year?.Value, month.Value, day.Value, t, context));
    }

    private static Mention? Decade(string text, int at) =>
        YearAt(text, at) is { } year && year.Value % 10 == 0 && year.End < text.Length && text[year.End] == 's'
            ? Of(text, new TextSpan(at, year.End + 1), t => DateParts.Years(year.Value, year.Value + 9, DatePrecision.Decade, t))
            : null;

    /// <summary>A bare year counts where the word before it says so, or where it opens a line of a chronology.</summary>
    private static Mention? BareYear(string text, int at)
    {
        if (YearAt(text, at) is not { } year || (year.End < text.Length && (text[year.End] is '-' or '年' or '/' || char.IsLetter(text[year.End]))))
        {
            return null;
        }

        var before = text.AsSpan(0, at).TrimEnd(' ');
        var isOpening = before.IsEmpty || before[^1] == '\n';
        var isLed = !before.IsEmpty && before[^1] is '(' or '（' or ',';
        foreach (var lead in YearLeads)
        {
            isLed |= before.EndsWith(lead, StringComparison.OrdinalIgnoreCase) && (before.Length == lead.Length || !char.IsLetter(before[^(lead.Length + 1)]));
        }

        return isLed || (isOpening && (year.End == text.Length || text.AsSpan(year.End).TrimStart(' ').StartsWith("—"))) ? Of(text, new TextSpan(at, year.End), t => DateParts.Year(year.Value, DatePart.Whole, t)) : null;
    }

    private static Mention? Quarter(string text, int at)
    {
        if (text[at] is 'Q' or 'q' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '4' && Year(text, at + 2) is { } year)
        {
            return Of(text, new TextSpan(at, year.End), t => DateParts.Quarter(year.Value, text[at + 1] - '0', t));
        }

        if (OrdinalReader.Word(text, at) is not { } ordinal || ordinal.Value > 4)
        {
            return null;
        }

        foreach (var (words, isHalf) in (ReadOnlySpan<(string, bool)>)[(" quarter of ", false), (" half of ", true), (" quarter ", false)])
        {
            if (string.CompareOrdinal(text, at + ordinal.Length, words, 0, words.Length) == 0 && YearAt(text, at + ordinal.Length + words.Length) is { } y)
            {
                return Of(text, new TextSpan(at, y.End), t => isHalf ? DateParts.Year(y.Value, ordinal.Value == 1 ? DatePart.FirstHalf : DatePart.SecondHalf, t) : DateParts.Quarter(y.Value, (int)ordinal.Value, t));
            }
        }

        return null;
    }

    private static Mention? Season(string text, int start, int at)
    {
        var word = EnglishWords.WordAt(text, at);
        var season = Array.IndexOf(Seasons, word.In(text).ToLowerInvariant().Replace("fall", "autumn", StringComparison.Ordinal));
        return season >= 0 && (Year(text, word.End) ?? YearAfterOf(text, word.End)) is { } year
            ? Of(text, new TextSpan(start, year.End), t => DateParts.Season(year.Value, season, t))
            : null;
    }

    private static (int Value, int End)? YearAfterOf(string text, int at) =>
        string.CompareOrdinal(text, at, " of ", 0, 4) == 0 ? YearAt(text, at + 4) : null;

    /// <summary>"early 2026", "mid-2024", "the end of 2025".</summary>
    private static Mention? YearOf(string text, int start, int at, DatePart part) =>
        part != DatePart.Whole && YearAt(text, at) is { } year
            ? Of(text, new TextSpan(start, year.End), t => DateParts.Year(year.Value, part, t))
            : null;

    private static Mention? Relative(string text, int at, ScanContext context)
    {
        var word = EnglishWords.WordAt(text, at);
        var name = word.In(text);
        var offset = name.ToLowerInvariant() switch { "yesterday" => -1, "today" => 0, "tomorrow" => 1, _ => (int?)null };
        if (offset is { } days)
        {
            return new Mention(word, RelativeDates.Day(name, days, context));
        }

        var weekday = Array.IndexOf(Weekdays, name.ToLowerInvariant());
        if (weekday >= 0 && char.IsUpper(name[0]))
        {
            var isNext = text.AsSpan(0, at).TrimEnd().EndsWith("next", StringComparison.OrdinalIgnoreCase);
            return new Mention(word, RelativeDates.Weekday(name, (DayOfWeek)weekday, isNext, context));
        }

        return RelativeYear(text, at, context);
    }

    private static Mention? RelativeYear(string text, int at, ScanContext context)
    {
        foreach (var (words, offset) in (ReadOnlySpan<(string, int)>)[("last year", -1), ("this year", 0), ("next year", 1)])
        {
            if (context.Published is { } published && text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return Of(text, new TextSpan(at, at + words.Length), t => DateParts.Year(published.Year + offset, DatePart.Whole, t));
            }
        }

        return null;
    }

    private static (DatePart Part, int Next) PartAt(string text, int at)
    {
        foreach (var (words, part) in (ReadOnlySpan<(string, DatePart)>)[("early ", DatePart.Early), ("early in ", DatePart.Early), ("mid-", DatePart.Middle), ("mid ", DatePart.Middle), ("late ", DatePart.Late), ("late in ", DatePart.Late), ("the end of ", DatePart.End), ("end of ", DatePart.End), ("the middle of ", DatePart.Middle), ("the beginning of ", DatePart.Early)])
        {
            if (text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return (part, at + words.Length);
            }
        }

        return (DatePart.Whole, at);
    }

    /// <summary>A month by its name or its usual abbreviation, with or without a dot; capitalised.</summary>
    private static (int Value, int End)? MonthAt(string text, int at)
    {
        var word = EnglishWords.WordAt(text, at);
        var letters = word.In(text);
        if (letters.Length < 3 || !char.IsUpper(letters[0]))
        {
            return null;
        }

        var month = Array.FindIndex(Months, m => m.Equals(letters, StringComparison.OrdinalIgnoreCase)
            || (letters.Length is 3 or 4 && m.StartsWith(letters, StringComparison.OrdinalIgnoreCase) && (letters.Length == 3 || letters.Equals("Sept", StringComparison.OrdinalIgnoreCase) || letters.Equals("June", StringComparison.OrdinalIgnoreCase))));
        return month < 0 ? null : (month + 1, word.End < text.Length && text[word.End] == '.' && letters.Length <= 4 ? word.End + 1 : word.End);
    }

    private static (int Value, int End)? DayAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at is not (1 or 2))
        {
            return null;
        }

        var value = int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture);
        var withSuffix = OrdinalReader.IsSuffix(text, end) ? end + 2 : end;
        var isGlued = withSuffix < text.Length && (char.IsAsciiLetterOrDigit(text[withSuffix]) || text[withSuffix] is '%' or ':' || (text[withSuffix] == '.' && withSuffix + 1 < text.Length && char.IsAsciiDigit(text[withSuffix + 1])));
        return value is >= 1 and <= 31 && !isGlued ? (value, withSuffix) : null;
    }

    /// <summary>A year behind a comma or space.</summary>
    private static (int Value, int End)? Year(string text, int at)
    {
        var next = at < text.Length && text[at] is ',' or '，' ? at + 1 : at;
        next = SkipSpaces(text, next);
        return next > at ? YearAt(text, next) : null;
    }

    private static (int Value, int End)? YearAt(string text, int at)
    {
        if (at + 4 > text.Length || !int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1200 or > 2199)
        {
            return null;
        }

        return at + 4 < text.Length && (char.IsAsciiDigit(text[at + 4]) || (text[at + 4] is ',' or '.' && at + 5 < text.Length && char.IsAsciiDigit(text[at + 5]))) ? null : (year, at + 4);
    }

    /// <summary>"May" and "March" are also verbs, and names.</summary>
    private static bool IsCommonWord(string text, int at, int end) =>
        text.AsSpan(at, end - at) is "May" or "March" or "Mar" or "Jan" or "April" or "June" && !IsLed(text, at);

    private static bool IsLed(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var lead in (ReadOnlySpan<string>)["in", "since", "last", "next", "this", "until", "by", "of", "from", "before", "after", "through", "during", "until the end of", "and"])
        {
            if (before.EndsWith(lead, StringComparison.OrdinalIgnoreCase) && (before.Length == lead.Length || !char.IsLetter(before[^(lead.Length + 1)])))
            {
                return true;
            }
        }

        return before.IsEmpty;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    private static Mention? Of(string text, TextSpan span, Func<string, DateSpan?> make) =>
        make(span.In(text)) is { } value ? new Mention(span, value) : null;
}
