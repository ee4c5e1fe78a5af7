namespace ClaimCheck.Mentions;

/// <summary>What an English word is in a date.</summary>
internal enum DateWordKind
{
    None,
    Month,
    Weekday,
    ShortWeekday,
    Ordinal,
    Number,
    Tens,
    Few,
    Part,
    Unit,
    Shift,
    DayWord,
    Season,
    Decade,
    Holiday,
    Begin,
}
