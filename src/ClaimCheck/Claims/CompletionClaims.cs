using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads whether a deal has closed or is still to close.</summary>
internal static class CompletionClaims
{
    /// <summary>Letters before the verb in which such a word stands.</summary>
    private const int Reach = 24;

    private static readonly CueTable Pending = new([.. LanguageTable.Lines("pending.tsv").Select(line => line.Replace('\t', ',').Split(','))]);

    public static IEnumerable<ReadClaim> Read(SentenceContext context, EntityIndex entities)
    {
        foreach (var term in context.Terms)
        {
            if (term.Key == "c:close-deal" && IsDeal(context, term.Span) && Body(context, term.Span, entities) is { } body && State(context, term.Span) is { } state)
            {
                yield return ClaimBuilder.Build(context, term.Span, new Claim
                {
                    Article = context.Document.Article.Id,
                    Subject = entities.Find(body.Entity),
                    Predicate = "deal.state",
                    Value = new Polarity(state, term.Span.In(context.Document.Text)),
                });
                yield break;
            }
        }
    }

    private static bool IsDeal(SentenceContext context, TextSpan verb) =>
        context.Terms.Any(t => t.Key is "c:acquire" or "c:deal" && !t.Span.Overlaps(verb));

    /// <summary>The body named last before the verb, else first behind it.</summary>
    private static EntityMention? Body(SentenceContext context, TextSpan verb, EntityIndex entities)
    {
        var bodies = context.Entities.Where(e => entities.KindOf(e.Entity) is EntityKind.Organisation or EntityKind.Unknown).ToArray();
        return bodies.FirstOrDefault(e => e.Span.Start >= verb.End) ?? bodies.LastOrDefault(e => e.Span.End <= verb.Start) ?? context.Topic;
    }

    private static string? State(SentenceContext context, TextSpan verb) => IsPending(context, verb) ? "planned" : Voice.Of(context, verb) switch
    {
        Modality.Asserted or Modality.Reported => "completed",
        Modality.Planned or Modality.Estimated => "planned",
        _ => null,
    };

    /// <summary>What has not closed yet is still to close.</summary>
    private static bool IsPending(SentenceContext context, TextSpan verb) =>
        Pending.HoldsAny(context.Document.Text.AsSpan()[Math.Max(context.ClauseAt(verb.Start).Start, verb.Start - Reach)..verb.Start]);
}
