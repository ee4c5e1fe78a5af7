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

    /// <summary>A price or a valuation holds for about this many days.</summary>
    private const int SteadyDays = 3;

    /// <summary>A figure that is reported by the quarter or the month holds for about this many.</summary>
    private const int ReportedDays = 14;

    public static Verdict VerdictOf(FactSheet fact, RuleContext context)
    {
        if (fact.Sides[0].Value is Polarity { State: "completed" or "planned" })
        {
            return IsStillPlanned(fact, context) ? Verdict.Contradiction : Verdict.Update;
        }

        if (Ageing.Concerns(fact))
        {
            return Ageing.AllMeet(fact, context) ? Verdict.Update : Verdict.Contradiction;
        }

        if (IsMany(fact))
        {
            return Verdict.Variant;
        }

        var told = fact.Read.DistinctBy(c => (c.Claim.Article, c.Claim.Value)).ToArray();
        var opposed =
            from left in told
            from right in told
            where string.CompareOrdinal(left.Claim.Article, right.Claim.Article) < 0 && left.Claim.Value.RelationTo(right.Claim.Value) == Relation.Contradict
            select Standing.HaveOneMoment(fact, left, right) || HoldsTogether(fact, left.Claim, right.Claim, context);
        return opposed.Any(isClash => isClash) ? Verdict.Contradiction : Verdict.Update;
    }

    /// <summary>Whether the relation may have several values at once; offices have their own table of what excludes what.</summary>
    private static bool IsMany(FactSheet fact) => fact.Predicate is { Cardinality: Cardinality.Many } && fact.Sides[0].Value is not (Role or Polarity);

    /// <summary>Whether an article tells of the plan on or after the day another says it is done. Claims built by hand carry no days: they are taken as told together.</summary>
    private static bool IsStillPlanned(FactSheet fact, RuleContext context)
    {
        var states = fact.Claims.Select(c => (State: ((Polarity)c.Value).State, Day: PublishedOf(c, context), IsRead: c.Evidence is not null)).Distinct().ToArray();
        return states.Any(planned => planned.State == "planned" && states.Any(done => done.State == "completed" && (planned.Day >= done.Day || (!planned.IsRead && !done.IsRead))));
    }

    private static DateOnly? PublishedOf(Claim claim, RuleContext context) =>
        context.Articles.TryGetValue(claim.Article, out var article) ? article.Published : null;

    /// <summary>Whether two values ought to be equal on the days they were stated; articles without a day are taken as told together.</summary>
    private static bool HoldsTogether(FactSheet fact, Claim left, Claim right, RuleContext context)
    {
        var (first, second) = (PublishedOf(left, context), PublishedOf(right, context));
        return (fact.Predicate?.Change ?? Change.Fixed) switch
        {
            Change.Fixed => true,
            Change.Varies => Near(first, second, SteadyDays),
            Change.Reported => Near(first, second, ReportedDays),
            var change => first == second || (first is { } l && second is { } r && ((IsFinal(l, context) && IsFinal(r, context)) || !Standing.CanFollow(fact, change, l < r ? (left, right) : (right, left)))),
        };
    }

    private static bool Near(DateOnly? left, DateOnly? right, int days) => left is not { } l || right is not { } r || Days(l, r) <= days;

    private static bool IsFinal(DateOnly published, RuleContext context) =>
        context.FirstPublished is { } first && Days(first, published) >= FinalAfterDays;

    private static int Days(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);
}
