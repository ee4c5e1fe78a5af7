using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Follows the numbers of a fact over the days of its articles.</summary>
internal static class Course
{
    /// <summary>The steps that go the wrong way.</summary>
    public static IEnumerable<(Sequence<Claim> Claims, string Explanation)> Broken(FactSheet fact, RuleContext context, bool falls) =>
        from step in Steps(fact, context)
        let before = (Quantity)step.Before.Value
        let after = (Quantity)step.After.Value
        where before.HasUnitWith(after) && before.Common(after) is var (left, right) && (falls ? left > right : left < right)
        select ((Sequence<Claim>)[step.Before, step.After], $"{before.Text} on {IsoDay.Of(step.First)} {(falls ? "fell" : "rose")} to {after.Text} on {IsoDay.Of(step.Last)}.");

    /// <summary>Each firm number with the one told next, on a later day, where the two contradict each other.</summary>
    public static IEnumerable<(Claim Before, DateOnly First, Claim After, DateOnly Last)> Steps(FactSheet fact, RuleContext context)
    {
        var told = fact.Claims
            .Where(c => c.Value is Quantity { Hedged: false, Bound: Bound.None })
            .Select(c => (Claim: c, Day: context.Articles.GetValueOrDefault(c.Article)?.Published))
            .Where(c => c.Day is not null)
            .OrderBy(c => c.Day).ToArray();
        for (var i = 1; i < told.Length; i++)
        {
            var (before, after) = (told[i - 1], told[i]);
            if (before.Day < after.Day && before.Claim.Value.RelationTo(after.Claim.Value) == Relation.Contradict)
            {
                yield return (before.Claim, before.Day!.Value, after.Claim, after.Day!.Value);
            }
        }
    }
}
