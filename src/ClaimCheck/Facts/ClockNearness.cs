using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Times of day that only look different: one is rounded to five minutes, or said to be near the other.</summary>
internal static class ClockNearness
{
    private const int Step = 5;
    private const int Loose = 15;
    private const int Day = 24 * 60;

    private static readonly string[] Beside = [.. new[] { "shortly", "just", "before", "after" }.Select(w => "w:" + EnglishStem.Of(w)), "w:前后", "w:前後", "w:刚过", "w:剛過"];

    /// <summary>Whether the words around the two let them be one time.</summary>
    public static bool Holds(ReadClaim left, ReadClaim right) =>
        MayBeOne(left.Claim.Value, right.Claim.Value)
        || (left.Claim.Value is ClockTime l && right.Claim.Value is ClockTime r && Gap(l, r) <= Loose && (IsBeside(left) || IsBeside(right)));

    /// <summary>Whether two values may be one time told loosely or to the nearest five minutes.</summary>
    public static bool MayBeOne(ClaimValue left, ClaimValue right)
    {
        if (left is not ClockTime l || right is not ClockTime r)
        {
            return false;
        }

        var gap = Gap(l, r);
        return (gap < Step && IsRound(l) != IsRound(r)) || (gap <= Loose && (IsLoose(l) || IsLoose(r)));
    }

    private static int Gap(ClockTime left, ClockTime right) =>
        Math.Min(Between(left.From, right.From), Math.Min(Between(left.To, right.From), Between(left.From, right.To)));

    private static int Between(TimeOnly left, TimeOnly right)
    {
        var minutes = Math.Abs(MinuteOf(left) - MinuteOf(right));
        return Math.Min(minutes, Day - minutes);
    }

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static bool IsLoose(ClockTime time) => time.Hedged || time.From != time.To;

    private static bool IsRound(ClockTime time) => time.From.Minute % Step == 0;

    private static bool IsBeside(ReadClaim claim) => Array.Exists(Beside, w => claim.Profile.WeightOf(w) >= 1);
}
