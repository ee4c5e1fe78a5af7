using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads parts of the calendar: early 2026, mid-June, the end of 2025, late last week, the mid-1990s, the end of the year.</summary>
internal static class EnglishPartReader
{
    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        cursor.Word(DateWordKind.Part, out var value);
        var part = (DatePart)value;
        var isNoun = part is not DatePart.Late && cursor.After(-1) is not ('y' or 'Y' or 'd' or 'D') || part is DatePart.End;
        var isOf = cursor.Then("of") || (!isNoun && cursor.Then("in"));
        if (isNoun && !isOf && cursor.Next != '-' && DateSurroundings.Before(cursor.Text, start) is not ("by" or "at" or "until" or "till" or "since" or "before"))
        {
            cursor.At = start;
            return false;
        }

        var (end, isJoined) = (cursor.At, cursor.Next == '-');
        if (Block(ref cursor, context, isOf) is { } block)
        {
            term = CalendarParts.Of(block, part, context);
            return true;
        }

        cursor.At = end;
        if (Calendar(ref cursor, out term))
        {
            term = term with { Part = part, Certainty = DateCertainty.Sure, Precision = term.Month > 0 ? DatePrecision.Days : DatePrecision.Half };
            return isOf || isJoined || part is not DatePart.End || term.Year > 0;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>A month or a year.</summary>
    private static bool Calendar(ref DateCursor cursor, out DateTerm term)
    {
        cursor.Then("the year");
        term = default;
        return cursor.Gap() && (EnglishDayReader.MonthFirst(ref cursor, out term) || EnglishNthReader.YearOnly(ref cursor, out term)) && term.Day == 0
            && (term.Year > 0 || !EnglishMonths.IsCommon(cursor.Text, cursor.At - 3));
    }

    /// <summary>"last week", "the year", "1990s", "19th century", "nineties", "last May".</summary>
    private static (DateOnly From, DateOnly To)? Block(ref DateCursor cursor, ScanContext context, bool isOf)
    {
        if (isOf && EnglishNthReader.This(ref cursor, context, out var now))
        {
            return now.Bounds(context);
        }

        if (isOf)
        {
            cursor.Then("the");
        }

        return cursor.Gap() && Target(ref cursor, context, out var term) ? term.Bounds(context) : null;
    }

    private static bool Target(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        term = default;
        return char.IsAsciiDigit(cursor.Next) || cursor.Next is '\''
            ? EnglishDecades.Digits(ref cursor, isLed: false, out term) || EnglishNthReader.Century(ref cursor, out term)
            : cursor.Peek().Kind switch
            {
                DateWordKind.Shift => EnglishNthReader.Block(ref cursor, context, out term) || ShiftedMonth(ref cursor, context, out term),
                DateWordKind.Season => EnglishPeriodReader.Season(ref cursor, context, out term),
                DateWordKind.Decade => EnglishDecades.Words(ref cursor, out term),
                DateWordKind.Ordinal or DateWordKind.Tens => EnglishNthReader.Century(ref cursor, out term),
                _ => false,
            };
    }

    private static bool ShiftedMonth(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (cursor.Word(DateWordKind.Shift, out var shift) && cursor.Space() && EnglishMonths.Read(ref cursor, out var month) && context.Published is { } published)
        {
            term = new DateTerm { Year = published.Year, Month = month, Precision = DatePrecision.Month };
            return shift == 0 || DateBlocks.Month(month, shift, context, out term);
        }

        (cursor.At, term) = (start, default);
        return false;
    }
}
