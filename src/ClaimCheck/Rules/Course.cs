using System.Globalization;
using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Follows the numbers of a fact over the days of its articles.</summary>
internal static class Course
{
    /// <summary>The steps that go the wrong way: each number against the one told next after it.</summary>
    public static IEnumerable<(Sequence<Claim> Claims, string Explanation)> Broken((FactSheet Fact, RuleContext Context) of, bool falls)
    {
        (DateOnly Day, Claim Claim, Quantity Value)? last = null;
        foreach (var next in Dated(of.Fact, of.Context))
        {
            if (last is { } before && next.Day > before.Day && Compare(before.Value, next.Value) is { } order && (falls ? order > 0 : order < 0))
            {
                yield return ([before.Claim, next.Claim], $"{before.Value.Text} on {Day(before.Day)} {(falls ? "fell" : "rose")} to {next.Value.Text} on {Day(next.Day)}.");
            }

            last = next;
        }
    }

    private static IEnumerable<(DateOnly Day, Claim Claim, Quantity Value)> Dated(FactSheet fact, RuleContext context) =>
        from claim in fact.Claims
        let day = context.Articles.TryGetValue(claim.Article, out var article) ? article.Published : null
        where day is not null && claim.Value is Quantity { Hedged: false, Bound: Bound.None }
        orderby day, claim.Article, claim.Id
        select (day.Value, claim, (Quantity)claim.Value);

    /// <summary>How two numbers of one dimension stand to each other; null where the words may mean the same, or cannot be compared.</summary>
    private static int? Compare(Quantity left, Quantity right) =>
        left.RelationTo(right) != Relation.Contradict ? null
        : left.Unit == right.Unit ? left.Stated.CompareTo(right.Stated)
        : left.Base is { } l && right.Base is { } r ? l.CompareTo(r)
        : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
