using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>One thing happens before another, or on the same day: founded before sold.</summary>
/// <param name="earlier">Predicate of the one day.</param>
/// <param name="later">Predicate of the other.</param>
/// <param name="tolerance">So many days the later may lie before the earlier all the same.</param>
internal sealed class OrderRelation(string earlier, string later, int tolerance = 0) : FactRelation(earlier, later)
{
    public override Reckoning? Reckon(IReadOnlyList<Claim> claims)
    {
        if (claims[0].Value is not DateSpan earlier || claims[1].Value is not DateSpan later || !IsDated(earlier) || !IsDated(later)
            || earlier.From is not { } from || later.To is not { } to)
        {
            return null;
        }

        var days = from.DayNumber - to.DayNumber;
        return days <= tolerance ? new Reckoning(true, 0m, "", Reckoned.None) : Explain(claims, (earlier, later), days);
    }

    /// <summary>Whether it names its year, firmly, and one day or stretch of days.</summary>
    private static bool IsDated(DateSpan date) => date is { Yearless: false, Hedged: false, Anchor: null, Alternate: null };

    private static Reckoning Explain(IReadOnlyList<Claim> claims, (DateSpan Earlier, DateSpan Later) dates, int days)
    {
        var (first, second) = (Shown(dates.Earlier), Shown(dates.Later));
        var apart = days.ToString(CultureInfo.InvariantCulture);
        var text = $"{claims[0].Predicate} is {first} and cannot come after {claims[1].Predicate}, {second}: {apart} {(days == 1 ? "day" : "days")} too late.";
        return new Reckoning(false, 0m, text, new Message("relation.order", new Qualifiers(
        [
            new("earlier", claims[0].Predicate), new("later", claims[1].Predicate), new("earlierDate", first), new("laterDate", second), new("days", apart),
        ])));
    }

    private static string Shown(DateSpan date) => date switch
    {
        { From: { } from, To: { } to } when from == to => Day(from),
        { From: { } from, To: { } to } => $"{Day(from)} to {Day(to)}",
        { From: { } from } => $"from {Day(from)} on",
        { To: { } to } => $"until {Day(to)}",
        _ => date.Text,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
