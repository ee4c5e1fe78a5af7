using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads English and numeric times of day: 18:03, 6 p.m., 1830 GMT, half past six in the evening, noon, 9 a.m. to 5 p.m.</summary>
internal static class EnglishClockReader
{
    private const int DayMinutes = 1439;

    private const int Slack = 30;

    public static Mention? Read(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiLetterOrDigit(text[at]) || (at > 0 && text[at - 1] is ':' or '.' or '/'))
        {
            return null;
        }

        var cursor = new DateCursor(text, at);
        if (EnglishClockWords.Named(ref cursor, out var named))
        {
            return Of(text, at, ref cursor, named, named);
        }

        if (!EnglishClockWords.Moment(ref cursor, out var first))
        {
            return null;
        }

        var end = cursor.At;
        if (Joins(ref cursor, at) && EnglishClockWords.Moment(ref cursor, out var last) && Span(text, at, first, last) is { } span)
        {
            return Of(text, at, ref cursor, span.From, span.To);
        }

        cursor.At = end;
        return first.IsSure && first.Minutes <= DayMinutes ? Of(text, at, ref cursor, first.Minutes, first.Minutes) : null;
    }

    private static bool Joins(ref DateCursor cursor, int at) =>
        EnglishDateRange.Join(ref cursor, DateSurroundings.Before(cursor.Text, at).Equals("between", StringComparison.OrdinalIgnoreCase));

    /// <summary>Two moments, of which the last may lend its half of the day to the first: 7-9pm, 11 to 1 p.m.</summary>
    private static (int From, int To)? Span(ReadOnlySpan<char> text, int at, ClockMoment first, ClockMoment last)
    {
        if (!last.IsSure || (first.Zone is { } zone && last.Zone is { } other && zone != other))
        {
            return null;
        }

        if (first.IsSure)
        {
            return (first.Minutes, last.Minutes);
        }

        if (first.IsBare && last.IsHalfDay && first.Minutes is >= 60 and < 780)
        {
            var noon = last.Minutes >= 720 ? 720 : 0;
            var from = (first.Minutes % 720) + noon;
            return (from > last.Minutes ? (from + 720) % 1440 : from, last.Minutes);
        }

        return null;
    }

    private static Mention Of(ReadOnlySpan<char> text, int start, ref DateCursor cursor, int from, int to)
    {
        var zone = ClockZones.Take(ref cursor);
        cursor.Then("local time");
        var hedge = from == to ? DateSurroundings.Before(text, start) : default;
        var isHedged = hedge is "about" or "around" or "About" or "Around" or "roughly" or "approximately" or "circa";
        var span = new TextSpan(isHedged ? start - hedge.Length - 1 : start, cursor.At);
        return new Mention(span, new ClockTime(Minutes(isHedged ? from - Slack : from), Minutes(isHedged ? to + Slack : to), span.In(text).ToString()) { Hedged = isHedged, OffsetMinutes = zone });
    }

    private static TimeOnly Minutes(int minutes) => new(Math.Clamp(minutes, 0, DayMinutes) / 60, Math.Clamp(minutes, 0, DayMinutes) % 60);
}
