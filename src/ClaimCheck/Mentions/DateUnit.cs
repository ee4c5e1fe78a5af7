namespace ClaimCheck.Mentions;

/// <summary>A unit by which relative dates step.</summary>
internal enum DateUnit
{
    Day,
    Week,
    Workweek,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
