using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Chooses the relation a value stands in: the catalogue's by the nearest concept, else an open one.</summary>
internal static class PredicateChoice
{
    /// <summary>A concept further away than this many characters does not govern the value.</summary>
    private const int Reach = 60;

    private const int OtherClausePenalty = 25;

    /// <summary>The concept that counted people carry whatever is said of them.</summary>
    private const string Staff = "headcount";

    /// <summary>The counted noun itself (600 employees) governs only where no verb is near.</summary>
    private const int OwnNoun = 24;

    public static Predicate? Choose(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue, int reach = Reach)
    {
        var value = mention.Span;
        var clause = context.ClauseAt(value.Start);
        Predicate? chosen = null;
        var best = reach;
        foreach (var term in context.Terms)
        {
            if (!term.IsConcept || catalogue.For(term.Name, dimension) is not { } predicate || (predicate.CountsPeople && !CanBePeople(mention.Value)))
            {
                continue;
            }

            var distance = (term.Span.Overlaps(value) && term.Name != Staff ? 0 : Distance(term.Span, value)) + (clause.Contains(term.Span) ? 0 : OtherClausePenalty);
            if (distance < best)
            {
                (chosen, best) = (predicate, distance);
            }
        }

        return chosen;
    }

    /// <summary>The catalogue's word for what a value measures.</summary>
    public static string DimensionOf(ClaimValue value) => value switch
    {
        Quantity quantity => quantity.Dimension switch
        {
            Dimension.PercentagePoint => "percentagePoint",
            var dimension => dimension.ToString().ToLowerInvariant(),
        },
        ClockTime => "time",
        _ => value.Kind,
    };

    /// <summary>Shots that are fired are no staff.</summary>
    private static bool CanBePeople(ClaimValue value) => value is not Quantity { Dimension: Dimension.Count, Unit: { } unit } || CountedNouns.IsPerson(unit);

    private static int Distance(TextSpan term, TextSpan value)
    {
        if (term.Overlaps(value))
        {
            return OwnNoun;
        }

        return term.End <= value.Start ? value.Start - term.End : term.Start - value.End;
    }
}
