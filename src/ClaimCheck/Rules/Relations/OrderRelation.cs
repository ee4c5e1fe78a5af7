using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>One thing happens before another, founded before sold; or one number is no more than another, a part than its whole.</summary>
/// <param name="earlier">Predicate of the one.</param>
/// <param name="later">Predicate of the other.</param>
/// <param name="tolerance">So many days the later may lie before the earlier all the same; 0 for on the same day, -1 for strictly before.</param>
internal sealed class OrderRelation(string earlier, string later, int tolerance = 0) : ReckonedRelation(earlier, later)
{
    public override Reckoning? Reckon(IReadOnlyList<Claim> claims) => (claims[0].Value, claims[1].Value) switch
    {
        (DateSpan { From: { } from } first, DateSpan { To: { } to } last) when IsDated(first) && IsDated(last) =>
            from.DayNumber - to.DayNumber is var days && days <= tolerance ? Reckoning.Right : Explain(claims, (first, last), days),
        (Quantity, Quantity) when Operand.Of(claims[0]) is { } less && Operand.Of(claims[1]) is { } more && less.IsLike(more) =>
            more.Extent.IsBelow(less.Extent) || (tolerance < 0 && less.Stated == more.Stated && less.Value.RelationTo(more.Value) == Relation.Same) ? Explain(claims, (less, more)) : Reckoning.Right,
        _ => null,
    };

    /// <summary>Whether it names its year, firmly, and one day or stretch of days.</summary>
    private static bool IsDated(DateSpan date) => date is { Yearless: false, Hedged: false, Anchor: null, Alternate: null };

    private static Reckoning Explain(IReadOnlyList<Claim> claims, (Operand Less, Operand More) numbers)
    {
        var (less, more) = (Figures.Of(numbers.Less.Value), Figures.Of(numbers.More.Value));
        return new Reckoning(false, Reckoning.GapOf(numbers.Less.Stated, numbers.More.Stated), new Message("relation.less", new Qualifiers(
        [
            new("less", claims[0].Predicate), new("more", claims[1].Predicate), new("lessNumber", less), new("moreNumber", more),
        ])));
    }

    private static Reckoning Explain(IReadOnlyList<Claim> claims, (DateSpan Earlier, DateSpan Later) dates, int days)
    {
        var (first, second) = (Shown(dates.Earlier), Shown(dates.Later));
        var apart = days.ToString(CultureInfo.InvariantCulture);
        return new Reckoning(false, 0m, new Message(days == 1 ? "relation.order.day" : "relation.order", new Qualifiers(
        [
            new("earlier", claims[0].Predicate), new("later", claims[1].Predicate), new("earlierDate", first), new("laterDate", second), new("days", apart),
        ])));
    }

    private static string Shown(DateSpan date) => date switch
    {
        { From: { } from, To: { } to } when from == to => IsoDay.Of(from),
        { From: { } from, To: { } to } => $"{IsoDay.Of(from)} to {IsoDay.Of(to)}",
        { From: { } from } => $"from {IsoDay.Of(from)} on",
        { To: { } to } => $"until {IsoDay.Of(to)}",
        _ => date.Text,
    };
}
