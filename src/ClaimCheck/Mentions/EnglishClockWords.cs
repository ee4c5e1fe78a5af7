namespace ClaimCheck.Mentions;

/// <summary>The parts of an English time of day: its hour and minute, in digits or words, and its half of the day.</summary>
internal static class EnglishClockWords
{
    private const int Noon = 720;

    /// <summary>"noon", "midday", "12 noon", "midnight", where a word leads to them.</summary>
    public static bool Named(ref DateCursor cursor, out int minutes)
    {
        var start = cursor.At;
        if (cursor.Is("12 "))
        {
            minutes = cursor.Is("noon") ? Noon : 0;
            return minutes > 0 || cursor.Is("midnight") || Fail(ref cursor, start);
        }

        minutes = cursor.Next is 'n' or 'm' && (cursor.Is("noon") || cursor.Is("midday")) ? Noon : 0;
        return (minutes > 0 || (cursor.Next == 'm' && cursor.Is("midnight")))
            && (DateSurroundings.Before(cursor.Text, start) is "at" or "by" or "until" or "before" or "after" or "around" or "about" or "of" or "to" or "from" or "till" or "since" or "past"
                || Fail(ref cursor, start));
    }

    public static bool Moment(ref DateCursor cursor, out ClockMoment moment) =>
        char.IsAsciiDigit(cursor.Next) ? Digits(ref cursor, out moment) : Words(ref cursor, out moment);

    private static bool Digits(ref DateCursor cursor, out ClockMoment moment)
    {
        var start = cursor.At;
        moment = default;
        if (!cursor.Digits(4, out var hour, out var length) || length == 3)
        {
            return Fail(ref cursor, start);
        }

        if (length == 4)
        {
            var minutes = ((hour / 100) * 60) + (hour % 100);
            var isTime = hour / 100 < 24 && hour % 100 < 60 && (cursor.Then("hours") || cursor.Then("hrs") || IsZoned(cursor));
            moment = new ClockMoment(minutes, true, false, false);
            return isTime || Fail(ref cursor, start);
        }

        var minute = 0;
        var mark = cursor.Next;
        var hasMinute = mark is ':' or '.' && char.IsAsciiDigit(cursor.After(1)) && char.IsAsciiDigit(cursor.After(2)) && !char.IsAsciiDigit(cursor.After(3)) && cursor.At++ > 0 && cursor.Digits(2, out minute, out _);
        if (hour > 24 || minute > 59 || cursor.Next is ':' || (cursor.Next == '.' && char.IsAsciiDigit(cursor.After(1))))
        {
            return Fail(ref cursor, start);
        }

        return Closed(ref cursor, hour, minute, hasMinute && mark != '.', !hasMinute || mark == '.', start, out moment);
    }

    private static bool Closed(ref DateCursor cursor, int hour, int minute, bool isClock, bool isBare, int start, out ClockMoment moment)
    {
        var end = cursor.At;
        if (hour is >= 1 and <= 12 && HalfDay(ref cursor, out var isAfternoon))
        {
            moment = new ClockMoment(((hour % 12) * 60) + minute + (isAfternoon ? Noon : 0), true, false, true);
            return true;
        }

        cursor.At = end;
        var isSure = cursor.Then("o'clock");
        if (isSure || (isClock && hour < 12))
        {
            var before = cursor.At;
            if (DayPart(ref cursor, hour, out isAfternoon))
            {
                moment = new ClockMoment(((hour % 12) * 60) + minute + (isAfternoon ? Noon : 0), true, false, true);
                return true;
            }

            cursor.At = before;
        }

        moment = new ClockMoment((hour * 60) + minute, isSure || (isClock && !IsScore(cursor, start, hour)), isBare, false);
        return hour < 24 || Fail(ref cursor, start);
    }

    /// <summary>Whether "21:15" counts points: behind a score, win, odds or ratio.</summary>
    private static bool IsScore(in DateCursor cursor, int start, int hour) =>
        hour > 23 || DateSurroundings.Before(cursor.Text, start) is "of" or "a" or "score" or "won" or "lost" or "ratio" or "by" or "odds" or "beat"
            or "Matthew" or "Mark" or "Luke" or "John" or "Genesis" or "Exodus" or "Psalm" or "Romans" or "Corinthians";

    /// <summary>"half past six in the evening", "quarter to nine", "ten past two in the morning", "three o'clock", "three in the afternoon".</summary>
    private static bool Words(ref DateCursor cursor, out ClockMoment moment)
    {
        var start = cursor.At;
        moment = default;
        cursor.Is("a ");
        var step = cursor.Next is 'h' or 'H' && cursor.Is("half") ? 30 : cursor.Next is 'q' or 'Q' && cursor.Is("quarter") ? 15 : 0;
        if (step == 0 && (cursor.Peek().Kind is not (DateWordKind.Number or DateWordKind.Tens) || !EnglishDateNumbers.Spelled(ref cursor, out step, out var isOrdinal) || isOrdinal))
        {
            return Fail(ref cursor, start);
        }

        var isTold = step is not (15 or 30) && (cursor.Then("minutes") || cursor.Then("minute"));
        var isPast = cursor.Then("past");
        if (!isPast && !cursor.Then("to"))
        {
            return !isTold && step is >= 1 and <= 12 && (cursor.Then("o'clock") || true) && DayPart(ref cursor, step, out var isLate)
                ? Sure((step % 12 * 60) + (isLate ? Noon : 0), out moment) : Fail(ref cursor, start);
        }

        if (cursor.Then("midnight") || cursor.Then("noon"))
        {
            var noon = cursor.After(-1) == 'n' ? Noon : 0;
            return Sure((noon + (isPast ? step : 1440 - step)) % 1440, out moment);
        }

        if (!cursor.Space() || !EnglishDateNumbers.Count(ref cursor, out var hour) || hour is < 1 or > 12)
        {
            return Fail(ref cursor, start);
        }

        var isSure = DayPart(ref cursor, hour, out var isAfternoon) || step is 15 or 30 && isPast;
        var minutes = (hour % 12 * 60) + (isAfternoon ? Noon : 0) + (isPast ? step : -step);
        if (isTold && !isSure)
        {
            moment = new ClockMoment((minutes + 1440) % 1440, true, false, false);
            return true;
        }

        return isSure ? Sure((minutes + 1440) % 1440, out moment) : Fail(ref cursor, start);
    }

    private static bool Sure(int minutes, out ClockMoment moment)
    {
        moment = new ClockMoment(minutes, true, false, true);
        return true;
    }

    private static bool HalfDay(ref DateCursor cursor, out bool isAfternoon)
    {
        cursor.Space();
        isAfternoon = cursor.Next is 'p' or 'P';
        if (!isAfternoon && cursor.Next is not ('a' or 'A'))
        {
            return false;
        }

        var start = cursor.At++;
        var isDotted = cursor.Take('.');
        if (cursor.Next is 'm' or 'M' && !char.IsAsciiLetterOrDigit(cursor.After(1)))
        {
            cursor.At++;
            cursor.At += isDotted && cursor.Next == '.' ? 1 : 0;
            return true;
        }

        return Fail(ref cursor, start);
    }

    private static bool DayPart(ref DateCursor cursor, int hour, out bool isAfternoon)
    {
        var isMorning = cursor.Then("in the morning");
        var isNight = !isMorning && cursor.Then("at night");
        isAfternoon = isNight ? hour is >= 5 and < 12 : !isMorning && (cursor.Then("in the afternoon") || cursor.Then("in the evening"));
        return isMorning || isNight || isAfternoon || OfDay(cursor, hour, out isAfternoon);
    }

    /// <summary>"4:30 Saturday afternoon": the part of the day stands behind the day, which is a date of its own.</summary>
    private static bool OfDay(DateCursor cursor, int hour, out bool isAfternoon)
    {
        isAfternoon = false;
        var at = cursor.At;
        var length = at + 1 < cursor.Text.Length && cursor.Text[at] == ' ' && char.IsAsciiLetterUpper(cursor.Text[at + 1]) ? NumberWordsEn.WordAt(cursor.Text, at + 1) : 0;
        if (length < 6 || !cursor.Text.Slice(at + 1, length).EndsWith("day", StringComparison.Ordinal))
        {
            return false;
        }

        var part = cursor.Text[(at + 1 + length)..];
        var isNight = part.StartsWith(" night", StringComparison.Ordinal);
        isAfternoon = part.StartsWith(" afternoon", StringComparison.Ordinal) || part.StartsWith(" evening", StringComparison.Ordinal) || (isNight && hour is >= 5 and < 12);
        return isAfternoon || isNight || part.StartsWith(" morning", StringComparison.Ordinal);
    }

    private static bool IsZoned(DateCursor cursor) => cursor.Next == ' ' && ClockZones.Take(ref cursor) is not null;

    private static bool Fail(ref DateCursor cursor, int start)
    {
        cursor.At = start;
        return false;
    }
}
