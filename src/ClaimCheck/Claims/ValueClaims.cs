using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads claims whose value is a quantity, a date or a time of day.</summary>
internal static class ValueClaims
{
    /// <summary>How close, in characters, a word for a sum must stand to a number without a noun.</summary>
    private const int BesideMoney = 8;

    /// <summary>Less than this is seldom told as a sum without its currency.</summary>
    private const decimal LeastMoney = 100m;

    public static ReadClaim? Read(SentenceContext context, Mention mention, EntityIndex entities, PredicateCatalogue catalogue)
    {
        if (mention.Value is not (Quantity or DateSpan or ClockTime) || IsPicked(mention.Value) || NumberedThings.Is(context.Document.Text, mention))
        {
            return null;
        }

        if (AgeClaims.Holder(context, mention, entities) is { } person)
        {
            return AgeOf(context, mention, person);
        }

        mention = WithMoney(context, ImpliedUnits.Read(context, mention), catalogue);
        var (subject, other) = Endpoints.Of(context, mention.Span, entities);
        var predicate = RelationReader.Of(context, mention, catalogue);
        return ClaimBuilder.Build(context, mention.Span, new Claim
        {
            Article = context.Document.Article.Id,
            Subject = subject,
            Object = other,
            Predicate = predicate.Id,
            Value = mention.Value,
            Qualifiers = catalogue.Separating(predicate.Id, Scope.Of(context, mention)),
            Modality = ModalityOf(context, mention),
            Confidence = context.IsQuoted(mention.Span.Start) ? 0.6m : 0.9m,
        }) with
        {
            Cue = predicate.Cue?.In(context.Document.Article.Text),
        };
    }

    /// <summary>A number without a noun right beside a word that only sums of money have is a sum: 收盘290, "closed at 290".</summary>
    private static Mention WithMoney(SentenceContext context, Mention mention, PredicateCatalogue catalogue) =>
        mention.Value is Quantity { Dimension: Dimension.Count, Unit: null } bare
        && IsSum(context.Document.Text, mention.Span, bare)
        && (AdjacentCues.IsOfMoney(context, mention.Span.Start)
            || (PredicateChoice.Choose(context, mention, "count", catalogue, BesideMoney) is null && PredicateChoice.Choose(context, mention, "money", catalogue, BesideMoney) is not null))
            ? mention with { Value = bare with { Dimension = Dimension.Money } }
            : mention;

    private static ReadClaim AgeOf(SentenceContext context, Mention mention, Entity person) => ClaimBuilder.Build(context, mention.Span, new Claim
    {
        Article = context.Document.Article.Id,
        Subject = person,
        Predicate = AgeClaims.Predicate,
        Value = mention.Value,
        Modality = ModalityOf(context, mention),
        Confidence = context.IsQuoted(mention.Span.Start) ? 0.6m : 0.9m,
    });

    /// <summary>A day after publication has not come: foretold or told, it is what is planned.</summary>
    private static Modality ModalityOf(SentenceContext context, Mention mention)
    {
        var voice = mention.Value is DateSpan && Voice.IsOfNothing(context, mention.Span) ? Modality.Denied : Voice.Of(context, mention.Span);
        return voice is Modality.Asserted or Modality.Estimated && mention.Value is DateSpan date && (date.From ?? date.To) > context.Document.Article.Published ? Modality.Planned : voice;
    }

    /// <summary>"One of the victims" speaks of one among others and counts nothing.</summary>
    private static bool IsPicked(ClaimValue value) =>
        value is Quantity { Dimension: Dimension.Count, Stated: 1m, Bound: Bound.None } && value.Text.StartsWith("one of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a number can be a sum without its currency: 4999, 281.7亿, 290; not "N+3", "3个".</summary>
    private static bool IsSum(string text, TextSpan span, Quantity bare) =>
        (bare.Stated >= LeastMoney || text.AsSpan(span.Start, span.Length).Contains('.'))
        && (char.IsAsciiDigit(text[span.End - 1]) || text[span.End - 1] is '十' or '百' or '千' or '万' or '亿' or '萬' or '億' or '多' or '余' || char.IsAsciiLetter(text[span.End - 1]))
        && (span.Start == 0 || text[span.Start - 1] is not ('+' or '-' or '×' or '*'));
}
