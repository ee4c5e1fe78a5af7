using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates so many units away: two days ago, in two weeks' time, 2 weeks before May 13, three months later, the six months ended March 31.</summary>
internal static class EnglishCountedReader
{
    /// <summary>The fewest and the most that "a few" and "several" stand for.</summary>
    private const int Fewest = 2;

    private const int Most = 9;

    public static bool Read(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (FewAgo(ref cursor, context, out term) || Coming(ref cursor, context, out term))
        {
            return true;
        }

        cursor.At = start;
        if (Steps(ref cursor, out var steps, out var unit) && (Told(ref cursor, start, context, steps, unit, out term) || EnglishPeriodEnd.Read(ref cursor, context, steps, out term)))
        {
            return true;
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    private static bool Told(ref DateCursor cursor, int start, ScanContext context, DateSteps steps, DateUnit unit, out DateTerm term)
    {
        if (cursor.Then("ago"))
        {
            return DateBlocks.Ago(steps, unit, context, out term);
        }

        if (cursor.Then("later") || cursor.Then("earlier"))
        {
            var isBack = cursor.After(-5) is 'r' or 'R' && cursor.After(-7) is 'e' or 'E';
            term = DateTerm.Unresolved("narration", isBack ? steps.Back : steps, DatePrecision.Day);
            return true;
        }

        return IsAhead(ref cursor, start, unit) ? DateBlocks.Ago(steps.Back, unit, context, out term)
            : FromAnchor(ref cursor, start, context, steps, out term);
    }

    /// <summary>"2 weeks before May 13", "three weeks from tomorrow"; "2 weeks starting May 20th" and "for 3 days from today" are spans.</summary>
    private static bool FromAnchor(ref DateCursor cursor, int start, ScanContext context, DateSteps steps, out DateTerm term)
    {
        var at = cursor.At;
        cursor.Take(',');
        var isStart = cursor.Then("starting") || cursor.Then("beginning") || cursor.Then("commencing");
        var isFrom = isStart ? cursor.Then("on") || cursor.Then("from") || isStart : cursor.Then("from");
        cursor.At = isFrom ? cursor.At : at;
        var isSpan = isStart || (isFrom && DateSurroundings.Before(cursor.Text, start) is "for" or "For");
        var isBefore = !isFrom && cursor.Then("before");
        term = default;
        if (!(isFrom || isBefore || cursor.Then("after") || cursor.Then("since")) || (isFrom && !isSpan && cursor.Text[at] == ',') || !cursor.Space() || !EnglishAnchor.Read(ref cursor, context, out var anchor)
            || (isBefore ? steps.Back : steps).From(anchor) is not { } day)
        {
            cursor.At = at;
            return false;
        }

        term = isSpan ? DateTerm.Days(anchor, day > anchor ? day.AddDays(-1) : day, DatePrecision.Days) : DateTerm.Days(day, day, DatePrecision.Day);
        return true;
    }

    /// <summary>"in two weeks' time", and "in two weeks" where the sentence looks ahead to a moment; years are as often a duration.</summary>
    private static bool IsAhead(ref DateCursor cursor, int start, DateUnit unit)
    {
        if (DateSurroundings.Before(cursor.Text, start) is not ("in" or "In"))
        {
            return false;
        }

        var end = cursor.At;
        if ((cursor.Take('\'')) && (cursor.Is("s") || true) && cursor.Then("time"))
        {
            return true;
        }

        cursor.At = end;
        return unit is DateUnit.Day or DateUnit.Week or DateUnit.Fortnight or DateUnit.Month && cursor.Next is not ('\'') && DateSurroundings.IsAhead(cursor.Text, start) && DateSurroundings.IsMoment(cursor.Text, start - 3) && !cursor.Then("of");
    }

    /// <summary>"a few days ago", "several weeks ago".</summary>
    private static bool FewAgo(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        term = default;
        if ((cursor.Is("a few") || cursor.Is("few") || cursor.Is("several")) && cursor.Space() && cursor.Word(DateWordKind.Unit, out var value) && cursor.Then("ago"))
        {
            var unit = (DateUnit)value;
            term = DateTerm.Unresolved("publication", DateSteps.Of(Fewest, unit).Back, DatePrecision.Days);
            if (context.Published is { } published && DateSteps.Of(Most, unit).Back.From(published) is { } far && DateSteps.Of(Fewest, unit).Back.From(published) is { } near)
            {
                term = DateTerm.Days(far, near, DateBlocks.Precision(unit)) with { IsHedged = true };
            }

            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>"5 upcoming years", "the three next weeks", "two previous quarters".</summary>
    private static bool Coming(ref DateCursor cursor, ScanContext context, out DateTerm term)
    {
        var start = cursor.At;
        if (EnglishDateNumbers.Count(ref cursor, out var count) && count > 1 && cursor.Space() && cursor.Word(DateWordKind.Shift, out var shift) && shift != 0
            && cursor.Space() && cursor.Word(DateWordKind.Unit, out var unit) && cursor.After(-1) is 's')
        {
            return DateBlocks.Rolling(count, shift, (DateUnit)unit, context, out term);
        }

        (cursor.At, term) = (start, default);
        return false;
    }

    /// <summary>"half a year", "three and a half years", "a year and a half": only of units whose half the calendar has.</summary>
    private static bool Halved(ref DateCursor cursor, out DateSteps steps, out DateUnit unit)
    {
        var start = cursor.At;
        var (count, isBefore) = (0, cursor.Is("half a "));
        if (isBefore || EnglishDateNumbers.Count(ref cursor, out count))
        {
            var isUnit = isBefore || ((isBefore = cursor.Then("and a half")) | cursor.Gap());
            if (isUnit && (cursor.Word(DateWordKind.Unit, out var value) || (cursor.Space() && cursor.Word(DateWordKind.Unit, out value))) && (isBefore || cursor.Then("and a half")) && Half((DateUnit)value) is { } half)
            {
                (steps, unit) = (DateSteps.Of(count, (DateUnit)value).Plus(half.Steps), half.Unit);
                return true;
            }
        }

        (cursor.At, steps, unit) = (start, default, default);
        return false;
    }

    /// <summary>Half of a unit, and the unit as finely as it is then told.</summary>
    private static (DateSteps Steps, DateUnit Unit)? Half(DateUnit unit) => unit switch
    {
        DateUnit.Month => (new DateSteps(0, 0, 15), DateUnit.Week),
        DateUnit.Year => (new DateSteps(0, 6, 0), DateUnit.Quarter),
        DateUnit.Decade => (new DateSteps(5, 0, 0), DateUnit.Year),
        DateUnit.Century => (new DateSteps(50, 0, 0), DateUnit.Decade),
        _ => null,
    };

    private static bool Steps(ref DateCursor cursor, out DateSteps steps, out DateUnit unit)
    {
        (steps, unit) = (default, default);
        var isAny = false;
        for (var pieces = 0; pieces < 3; pieces++)
        {
            var start = cursor.At;
            var isNext = !isAny || ((cursor.Then("and") || true) && cursor.Space());
            if (!isAny && Halved(ref cursor, out steps, out unit))
            {
                return true;
            }

            if (!isNext || !EnglishDateNumbers.Count(ref cursor, out var count) || !cursor.Gap() || !cursor.Word(DateWordKind.Unit, out var next))
            {
                cursor.At = start;
                break;
            }

            (isAny, unit, steps) = (true, (DateUnit)next, steps.Plus(DateSteps.Of(count, (DateUnit)next)));
        }

        return isAny;
    }
}
