namespace ClaimCheck.Mentions;

/// <summary>What a Chinese date word names.</summary>
internal enum ChineseDateKind
{
    Year,
    NarratedYear,
    NarratedMonth,
    NarratedDay,
    Day,
    Recent,
    Festival,
    Lunar,
    Eve,
    Clear,
    NthWeekday,
    Easter,
    HalfYear,
    HalfMonth,
    YearPart,
    MonthPart,
}
