namespace ClaimCheck.Mentions;

/// <summary>A time of day being read, without its zone.</summary>
/// <param name="Minutes">Minutes from midnight.</param>
/// <param name="End">Where it ends.</param>
/// <param name="DayTime">The part of the day said before it, or a blank.</param>
/// <param name="IsWhole">Whether only an hour is told.</param>
/// <param name="IsSure">Whether the words can be nothing else than a time.</param>
internal readonly record struct ChineseTime(int Minutes, int End, char DayTime, bool IsWhole, bool IsSure)
{
    /// <summary>Minutes from midnight for an hour in a part of the day: 下午三点 is 15:00, 晚上十二点 midnight.</summary>
    public static int ToDay(int hour, int minute, char dayTime)
    {
        var day = dayTime switch
        {
            'a' when hour < 12 => hour + 12,
            'e' when hour is >= 5 and < 12 => hour + 12,
            'e' or 'n' when hour == 12 => 0,
            'o' when hour is 1 or 2 => hour + 12,
            _ => hour % 24,
        };
        return (day * 60) + minute;
    }
}
