using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Tells a contradiction from a value that moved between the days the articles were written.</summary>
internal static class Timing
{
    /// <summary>From this many days after the first article on, a toll is taken as final.</summary>
    private const int FinalAfterDays = 21;

    /// <summary>A price, a valuation or a rank holds for about this many days.</summary>
    private const int SteadyDays = 3;

    public static Verdict VerdictOf(FactSheet fact, RuleContext context)
    {
        var told = fact.Claims.DistinctBy(c => (c.Claim.Article, c.Claim.Value)).ToArray();
        var pairs =
            from left in told
            from right in told
            where string.CompareOrdinal(left.Claim.Article, right.Claim.Article) < 0
                && left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Contradict
            select (Left: PublishedOf(left.Claim, context), Right: PublishedOf(right.Claim, context), LeftValue: left.Claim.Value, RightValue: right.Claim.Value);
        if (fact.Sides[0].Value is Polarity { State: "completed" or "planned" })
        {
            return IsStillPlanned(fact, context) ? Verdict.Contradiction : Verdict.Update;
        }

        if (Ageing.Concerns(fact))
        {
            return Ageing.AllMeet(fact, context) ? Verdict.Update : Verdict.Contradiction;
        }

        return pairs.Any(p => HoldsTogether(ChangeOf(fact), p.Left, p.Right, context) || Fell(fact, p.Left, p.Right, p.LeftValue, p.RightValue)) ? Verdict.Contradiction : Verdict.Update;
    }

    /// <summary>Whether the later article counts fewer of those who stay counted.</summary>
    private static bool Fell(FactSheet fact, DateOnly? left, DateOnly? right, ClaimValue leftValue, ClaimValue rightValue) =>
        TollTiming.Concerns(fact) && left is { } l && right is { } r && l != r
        && !(l < r ? TollTiming.CanFollow(fact.Predicate!.Toll, leftValue, rightValue) : TollTiming.CanFollow(fact.Predicate!.Toll, rightValue, leftValue));

    /// <summary>Whether an article tells of the plan on or after the day another says it is done. Claims built by hand carry no days: they are taken as told together.</summary>
    private static bool IsStillPlanned(FactSheet fact, RuleContext context)
    {
        var states = fact.Claims.Select(c => (State: ((Polarity)c.Claim.Value).State, Day: PublishedOf(c.Claim, context), IsRead: c.Claim.Evidence is not null)).Distinct().ToArray();
        return states.Any(planned => planned.State == "planned" && states.Any(done => done.State == "completed" && (planned.Day >= done.Day || (!planned.IsRead && !done.IsRead))));
    }

    /// <summary>What was reached within a stretch of time moves no more.</summary>
    private static Change ChangeOf(FactSheet fact) => Elapsed.IsStated(fact.Fact.Qualifiers) ? Change.Fixed : fact.Predicate?.Change ?? Change.Fixed;

    private static DateOnly? PublishedOf(Claim claim, RuleContext context) =>
        context.Articles.TryGetValue(claim.Article, out var article) ? article.Published : null;

    /// <summary>Whether two values stated on these days ought to be equal; articles without a day are taken as told together.</summary>
    private static bool HoldsTogether(Change change, DateOnly? left, DateOnly? right, RuleContext context) => change switch
    {
        Change.Fixed => true,
        Change.Varies => left is null || right is null || Days(left.Value, right.Value) <= SteadyDays,
        _ => left == right || (left is { } l && right is { } r && IsFinal(l, context) && IsFinal(r, context)),
    };

    private static bool IsFinal(DateOnly published, RuleContext context) =>
        context.FirstPublished is { } first && Days(first, published) >= FinalAfterDays;

    private static int Days(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);
}
