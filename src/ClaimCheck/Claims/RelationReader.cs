using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the relation of a value: told by its own form, by the word it hangs on, by the nearest concept, by the list it stands in, by its
/// dimension alone; else it is an open one.</summary>
internal static class RelationReader
{
    /// <summary>Members of a list that are looked back over.</summary>
    private const int MostMembers = 24;

    /// <summary>Characters behind a price within which "for each share" stands.</summary>
    private const int BehindPrice = 26;

    private static readonly CueTable Shares = new([["a share", "per share", "each share"]]);

    public static ChosenPredicate Of(SentenceContext context, Mention mention, PredicateCatalogue catalogue)
    {
        var dimension = PredicateChoice.DimensionOf(mention.Value);
        return (PerShare(context, mention) ?? VotePairs.Of(context, mention) ?? HowOften(mention.Value)) is { } form
            ? new ChosenPredicate(form, null)
            : AdjacentCues.Of(context, mention, dimension, catalogue) ?? PredicateChoice.Choose(context, mention, dimension, catalogue)
                ?? ListedBefore(context, mention, dimension, catalogue) ?? CarriedRelation.Of(context, mention, dimension, catalogue)
                ?? new ChosenPredicate(PredicateChoice.Usual(mention.Value, dimension, catalogue)?.Id ?? OpenPredicate.Of(mention.Value, dimension), null);
    }

    /// <summary>"Lost 5.3 %, 7.9 % and 10.3 %": what a list goes on with stands in the relation of what it began with.</summary>
    private static ChosenPredicate? ListedBefore(SentenceContext context, Mention mention, string dimension, PredicateCatalogue catalogue)
    {
        var at = Ordered.CountBefore(context.Values, mention.Span.Start, static (value, place) => value.Span.Start < place);
        for (var back = 0; back < MostMembers && at > 0 && ListLinks.Join(context.Document.Text, context.Values[at - 1], context.Values[at]); back++)
        {
            at--;
            if (PredicateChoice.Choose(context, context.Values[at], dimension, catalogue) is { } predicate)
            {
                return predicate;
            }
        }

        return null;
    }

    private static string? HowOften(ClaimValue value) => value is Quantity quantity && Frequency.Is(quantity) ? "frequency" : null;

    /// <summary>What a share earns or pays is not its price.</summary>
    private static bool IsEarned(Term term) => term.Name is "dividend" or "eps";

    private static string? PerShare(SentenceContext context, Mention mention) =>
        mention.Value is Quantity { Dimension: Dimension.Money } price
        && !context.Terms.Any(t => t.IsConcept && IsEarned(t) && context.ClauseIndexAt(t.Span.Start) >= context.ClauseIndexAt(mention.Span.Start) - 1 && t.Span.Start <= mention.Span.End)
        && (price.Per == "share" || Shares.HoldsAny(context.Document.Text.AsSpan(mention.Span.End, Math.Clamp(context.Sentence.Span.End - mention.Span.End, 0, BehindPrice))))
            ? "share.price" : null;
}
