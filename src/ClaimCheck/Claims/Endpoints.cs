using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds who or what a value is about: the noun that owns it (turnout was), its owner (the Aster's 593 km), else the name that can be the subject of its clause, of its
/// sentence, else the topic. A description at the head of the clause (the company, 该公司) is whom it stands for. A name behind a preposition, a place or a dateline is the subject only where nothing else is named.</summary>
internal static class Endpoints
{
    /// <summary>The subject of a value that nothing is named for.</summary>
    public static readonly Entity Unknown = new("unknown", "?");

    public static (Entity Subject, Entity? Other) Of(SentenceContext context, TextSpan value, EntityIndex entities)
    {
        var names = context.Names.Where(e => !e.Span.Overlaps(value)).ToArray();
        if (EventNouns.Owner(context, value) is { } noun)
        {
            return (noun, Nearest(names, value, null, entities));
        }

        return SubjectOf(context, value, names, entities) is { } subject
            ? (entities.Find(subject.Entity), Nearest(names, value, subject.Entity, entities))
            : (Unknown, null);
    }

    /// <summary>The name nearest to the value but the subject's own.</summary>
    private static Entity? Nearest(EntityMention[] names, TextSpan value, string? subject, EntityIndex entities) =>
        names
            .Where(e => e.Entity != subject)
            .OrderBy(e => Math.Min(Math.Abs(e.Span.Start - value.End), Math.Abs(value.Start - e.Span.End)))
            .FirstOrDefault() is { } other ? entities.Find(other.Entity) : null;

    private static EntityMention? SubjectOf(SentenceContext context, TextSpan value, EntityMention[] names, EntityIndex entities)
    {
        var text = context.Document.Text;
        var clause = context.ClauseAt(value.Start);
        if (names.FirstOrDefault(e => Adjuncts.Owns(text, e.Span, value)) is { } owner)
        {
            return owner;
        }

        if (Descriptions.At(text, clause) is { } described && described.Span.End <= value.Start)
        {
            return Antecedents.Of(context, described, entities);
        }

        var likely = context.Subjects.Where(e => !e.Span.Overlaps(value)).ToArray();
        return Before(likely, clause, value) ?? Opened(context, value, likely) ?? context.Topic ?? Before(names, clause, value) ?? names.FirstOrDefault();
    }

    /// <summary>The first name before the value in its clause, else in its sentence.</summary>
    private static EntityMention? Before(EntityMention[] names, TextSpan clause, TextSpan value) =>
        names.FirstOrDefault(e => e.Span.Start < value.Start && clause.Contains(e.Span)) ?? names.FirstOrDefault(e => e.Span.Start < value.Start);

    /// <summary>"On 13 June, Kestrel paid", 9月25日，零跑: what opens a sentence is about the name behind it.</summary>
    private static EntityMention? Opened(SentenceContext context, TextSpan value, EntityMention[] likely)
    {
        const int opening = 12;
        const int reach = 24;
        return value.Start - context.Sentence.Span.Start > opening ? null : likely.FirstOrDefault(e => e.Span.Start >= value.End && e.Span.Start - value.End <= reach);
    }
}
