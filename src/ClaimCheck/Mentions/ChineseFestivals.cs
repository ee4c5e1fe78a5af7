using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The day of a festival in a year, the lunar ones by the traditional calendar.</summary>
internal static class ChineseFestivals
{
    /// <summary>Stands for the last such weekday of its month.</summary>
    private const int Last = 9;

    private static readonly string[] s_holidays = ["假期", "长假", "小长假", "黄金周", "期间"];

    private static readonly ChineseLunisolarCalendar s_moon = new();

    /// <summary>The day in a year of the common calendar; null for other words and for years the calendar does not cover.</summary>
    public static DateOnly? In(int year, ChineseDateWord word) => word.Kind switch
    {
        ChineseDateKind.Festival => new DateOnly(year, word.Number / 100, word.Number % 100),
        ChineseDateKind.NthWeekday => Holidays.Nth(year, word.Number / 100, (DayOfWeek)(word.Number / 10 % 10), word.Number % 10 == Last ? -1 : word.Number % 10),
        ChineseDateKind.Easter => Holidays.Easter(year).AddDays(word.Number),
        _ when year is < 1902 or > 2099 => null,
        ChineseDateKind.Lunar => Lunar(year, word.Number / 100, word.Number % 100),
        ChineseDateKind.Eve => Lunar(year, 1, 1).AddDays(-1),
        ChineseDateKind.Clear => Clear(year),
        _ => null,
    };

    /// <summary>The day itself, or the week about it where its holidays are told: 国庆假期, 春节期间.</summary>
    public static DateDraft Told(ReadOnlySpan<char> text, int end, DateOnly day)
    {
        if (text[end - 1] is '期' or '周' or '假')
        {
            return Week(end, day);
        }

        foreach (var word in s_holidays)
        {
            if (QuantityText.Has(text, end, word))
            {
                return Week(end + word.Length, day);
            }
        }

        return new DateDraft(end, day, day, DatePrecision.Day);
    }

    /// <summary>The festival nearest to publication.</summary>
    public static DateOnly? Nearest(DateOnly published, ChineseDateWord word)
    {
        DateOnly? best = null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (In(year, word) is { } day && (best is null || Math.Abs(day.DayNumber - published.DayNumber) < Math.Abs(best.Value.DayNumber - published.DayNumber)))
            {
                best = day;
            }
        }

        return best;
    }

    /// <summary>The twelfth month's days that fall within the year belong to the moon year before.</summary>
    private static DateOnly Lunar(int year, int month, int day)
    {
        var moonYear = month == 12 ? year - 1 : year;
        var leap = s_moon.GetLeapMonth(moonYear);
        return DateOnly.FromDateTime(s_moon.ToDateTime(moonYear, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    /// <summary>The sun's fifth solar term, by the usual approximation.</summary>
    private static DateOnly Clear(int year)
    {
        var y = year % 100;
        var day = (int)((y * 0.2422m) + (year < 2000 ? 5.59m : 4.81m)) - (y / 4);
        return new DateOnly(year, 4, day);
    }

    private static DateDraft Week(int end, DateOnly day) => new(end, day.AddDays(-2), day.AddDays(7), DatePrecision.Days) { Hedged = true };
}
