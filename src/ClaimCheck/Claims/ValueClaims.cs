using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads claims whose value is a quantity, a date or a time of day.</summary>
internal static class ValueClaims
{
    public static ReadClaim? Read(SentenceContext context, Mention mention, EntityIndex entities, PredicateCatalogue catalogue)
    {
        if (mention.Value is not (Quantity or DateSpan or ClockTime) || IsPicked(mention.Value))
        {
            return null;
        }

        var dimension = PredicateChoice.DimensionOf(mention.Value);
        var predicate = PerShare(mention.Value) ?? PredicateChoice.Choose(context, mention.Span, dimension, catalogue)?.Id ?? OpenPredicate(mention.Value, dimension);
        var (subject, other) = Endpoints.Of(context, mention.Span, entities);
        return ClaimBuilder.Build(context, mention.Span, new Claim
        {
            Article = context.Document.Article.Id,
            Subject = subject,
            Object = other,
            Predicate = predicate,
            Value = mention.Value,
            Qualifiers = Scope.Of(context, mention),
            Modality = ModalityOf(context, mention),
            Confidence = context.IsQuoted(mention.Span.Start) ? 0.6m : 0.9m,
        });
    }

    /// <summary>A day after publication has not come.</summary>
    private static Modality ModalityOf(SentenceContext context, Mention mention)
    {
        var voice = Voice.Of(context, mention.Span);
        return voice == Modality.Asserted && mention.Value is DateSpan { From: { } from } && from > context.Document.Article.Published ? Modality.Planned : voice;
    }

    /// <summary>"One of the victims" speaks of one among others and counts nothing.</summary>
    private static bool IsPicked(ClaimValue value) =>
        value is Quantity { Dimension: Dimension.Count, Stated: 1m, Bound: Bound.None } && value.Text.StartsWith("one of ", StringComparison.OrdinalIgnoreCase);

    private static string? PerShare(ClaimValue value) => value is Quantity { Dimension: Dimension.Money, Per: "share" } ? "share.price" : null;

    private static string OpenPredicate(ClaimValue value, string dimension) =>
        value is Quantity { Dimension: Dimension.Count, Unit: { } unit } ? "open.count." + unit : "open." + dimension;
}
