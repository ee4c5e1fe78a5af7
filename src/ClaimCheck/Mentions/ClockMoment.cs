namespace ClaimCheck.Mentions;

/// <summary>A time of day as read.</summary>
/// <param name="Minutes">Minutes since midnight.</param>
/// <param name="IsSure">Whether it is a time by its own words.</param>
/// <param name="IsBare">Whether nothing says which half of the day it is in.</param>
/// <param name="IsHalfDay">Whether it says which half of the day it is in.</param>
/// <param name="Zone">Offset from UTC in minutes, where it says.</param>
internal readonly record struct ClockMoment(int Minutes, bool IsSure, bool IsBare, bool IsHalfDay, int? Zone = null);
