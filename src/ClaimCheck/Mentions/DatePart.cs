namespace ClaimCheck.Mentions;

/// <summary>Which part of a month or year is meant.</summary>
internal enum DatePart
{
    Whole,
    Early,
    Middle,
    Late,
    End,
    FirstHalf,
    SecondHalf,
}
