using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads who holds which office: the office in apposition to a person, or given by "as", 为, "was".</summary>
internal static class RoleClaims
{
    /// <summary>The words between a person and an office of theirs are few.</summary>
    private const int Reach = 45;

    public static IEnumerable<ReadClaim> Read(SentenceContext context, EntityIndex entities)
    {
        foreach (var mention in context.Values)
        {
            if (mention.Value is Role role && Holder(context, mention.Span, entities) is { } holder)
            {
                yield return ClaimBuilder.Build(context, mention.Span, new Claim
                {
                    Article = context.Document.Article.Id,
                    Subject = entities.Find(holder.Entity),
                    Object = Organisation(context, mention.Span, entities),
                    Predicate = "person.role",
                    Value = role,
                    Qualifiers = Qualifiers.None.With("office", OfficeGroup.Of(role)),
                    Modality = Voice.Of(context, mention.Span),
                });
            }
        }
    }

    private static EntityMention? Holder(SentenceContext context, TextSpan office, EntityIndex entities)
    {
        EntityMention? best = null;
        var nearest = Reach;
        foreach (var name in context.Entities)
        {
            if (entities.KindOf(name.Entity) != EntityKind.Person || name.Span.Overlaps(office) || IsBody(context.Document.Text, office, name.Span))
            {
                continue;
            }

            var cost = Cost(context.Document.Text, office, name.Span) + (name.Span.End <= office.Start && IsFollowedByName(context, office) ? Reach : 0);
            if (cost < nearest)
            {
                (best, nearest) = (name, cost);
            }
        }

        return best;
    }

    /// <summary>What follows "of" or "at" is the body, not the holder.</summary>
    private static bool IsBody(string text, TextSpan office, TextSpan name) =>
        name.Start >= office.End && text.AsSpan(office.End, name.Start - office.End).Trim() is "of" or "at" or "of the" or "for";

    /// <summary>How far apart they stand; punctuation that ends an apposition weighs as many words.</summary>
    private static int Cost(string text, TextSpan office, TextSpan name)
    {
        var follows = name.Start >= office.End;
        var gap = follows ? text.AsSpan(office.End, name.Start - office.End) : text.AsSpan(name.End, office.Start - name.End);
        var cost = gap.Length;
        foreach (var c in gap)
        {
            cost += c switch
            {
                ',' or '，' => follows ? 12 : 2,
                '、' or '(' or '（' or ')' or '）' => 1,
                ';' or '；' or '.' or '。' or ':' or '：' => Reach,
                _ => 0,
            };
        }

        return follows ? cost : cost + 3;
    }

    /// <summary>A Chinese office right before characters that are no function word belongs to whoever they name.</summary>
    private static bool IsFollowedByName(SentenceContext context, TextSpan office) =>
        office.End < context.Sentence.Span.End && Letters.IsHan(context.Document.Text[office.End]) && !Letters.IsFunctionWord(context.Document.Text[office.End])
        && !context.Entities.Any(e => e.Span.Start == office.End);

    /// <summary>"chief executive of Selby Lines".</summary>
    private static EntityMention? OfOrganisation(SentenceContext context, TextSpan office, EntityIndex entities) =>
        string.CompareOrdinal(context.Document.Text, office.End, " of ", 0, 4) != 0 && string.CompareOrdinal(context.Document.Text, office.End, " at ", 0, 4) != 0 ? null
        : context.Entities.FirstOrDefault(e => e.Span.Start >= office.End + 4 && e.Span.Start <= office.End + 8 && entities.KindOf(e.Entity) is not EntityKind.Place);

    /// <summary>The body that appoints: the first one of the sentence, where a verb of appointing stands.</summary>
    private static EntityMention? Appointing(SentenceContext context, TextSpan office, EntityIndex entities) =>
        context.Terms.Any(t => t.Key == "c:appoint" && t.Span.End <= office.Start)
            ? context.Entities.FirstOrDefault(e => e.Span.End <= office.Start && entities.KindOf(e.Entity) == EntityKind.Organisation)
            : null;

    private static Entity? Organisation(SentenceContext context, TextSpan office, EntityIndex entities)
    {
        var nearest = context.Entities
            .Where(e => entities.KindOf(e.Entity) == EntityKind.Organisation && e.Span.End <= office.Start && office.Start - e.Span.End <= 8)
            .MaxBy(e => e.Span.End)
            ?? OfOrganisation(context, office, entities)
            ?? Appointing(context, office, entities);
        return nearest is null ? null : entities.Find(nearest.Entity);
    }
}
