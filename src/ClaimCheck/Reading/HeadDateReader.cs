namespace ClaimCheck.Reading;

/// <summary>Finds full dates (day, month and year) in a head block. Knows nothing of relative or yearless dates.</summary>
internal static class HeadDateReader
{
    public static List<HeadDate> Find(string text, TextSpan span)
    {
        var found = new List<HeadDate>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!StartsToken(text, i, span.Start))
            {
                continue;
            }

            var cursor = new HeadDateCursor(text, i, span.End);
            var day = Numeric(cursor) ?? MonthFirst(cursor);
            if (day is { } read)
            {
                found.Add(read);
                i = read.Span.End - 1;
            }
        }

        return found;
    }

    private static bool StartsToken(string text, int i, int start)
    {
        var c = text[i];
        var before = i > start ? text[i - 1] : ' ';
        if (char.IsAsciiDigit(c) || c == '〇' || c == '二')
        {
            return !char.IsAsciiDigit(before) && before is not ('.' or '$' or '/' or '¥' or '£' or '€');
        }

        return char.IsAsciiLetter(c) && !char.IsLetterOrDigit(before);
    }

    private static HeadDate? Numeric(HeadDateCursor at)
    {
        var start = at.Position;
        var first = at.Number();
        if (first.Digits == 8)
        {
            return at.Make(start, first.Value / 10000, first.Value / 100 % 100, first.Value % 100);
        }

        if (first.Digits == 4)
        {
            return YearFirst(at, start, first.Value);
        }

        return first.Digits is 1 or 2 ? DayFirst(at, start, first.Value) : null;
    }

    private static HeadDate? YearFirst(HeadDateCursor at, int start, int year)
    {
        at.SkipSpaces();
        var separator = at.Take("-/.年‐–");
        at.SkipSpaces();
        var month = at.Number();
        at.SkipSpaces();
        var second = at.Take("-/.月‐–");
        at.SkipSpaces();
        var day = at.Number();
        if (separator == '\0' || second == '\0' || (separator == '年') != (second == '月') || month.Digits > 2 || day.Digits is 0 or > 2)
        {
            return null;
        }

        at.SkipSpaces();
        at.Take("日号號");
        return at.Make(start, year, month.Value, day.Value);
    }

    private static HeadDate? DayFirst(HeadDateCursor at, int start, int first)
    {
        var separator = at.Take("/.-");
        if (separator == '\0')
        {
            return DayMonthName(at, start, first);
        }

        var second = at.Number();
        if (second.Digits is 0)
        {
            return separator == '-' ? DayMonthName(at, start, first) : null;
        }

        if (second.Digits > 2 || at.Take("/.-") != separator)
        {
            return null;
        }

        var year = at.Number();
        if (year.Digits is not (2 or 4) || (year.Digits == 2 && separator != '/'))
        {
            return null;
        }

        var monthFirst = separator == '/' && first <= 12;
        var full = year.Digits == 2 ? 2000 + year.Value : year.Value;
        return monthFirst ? at.Make(start, full, first, second.Value) ?? at.Make(start, full, second.Value, first) : at.Make(start, full, second.Value, first);
    }

    private static HeadDate? DayMonthName(HeadDateCursor at, int start, int day)
    {
        at.SkipOrdinal();
        at.SkipJoint();
        at.SkipWord("of");
        var month = at.Month();
        at.SkipJoint();
        var year = at.Number();
        return month == 0 || year.Digits != 4 ? null : at.Make(start, year.Value, month, day);
    }

    private static HeadDate? MonthFirst(HeadDateCursor at)
    {
        at = at.Rewound();
        var start = at.Position;
        var month = at.Month();
        if (month == 0)
        {
            return null;
        }

        at.SkipJoint();
        at.SkipWord("the");
        var day = at.Number();
        at.SkipOrdinal();
        at.SkipJoint();
        var year = at.Number();
        return day.Digits is 1 or 2 && year.Digits == 4 ? at.Make(start, year.Value, month, day.Value) : null;
    }
}
