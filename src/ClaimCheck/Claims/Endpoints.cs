using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds who or what a value is about: its owner (the Aster's 593 km), else the name that can be the subject of its clause, of its
/// sentence, else the topic. A description at the head of the clause (the company, 该公司) is whom it stands for. A name behind a preposition, a place or a dateline is the subject only where nothing else is named.</summary>
internal static class Endpoints
{
    /// <summary>The subject of a value that nothing is named for.</summary>
    public static readonly Entity Unknown = new("unknown", "?");

    public static (Entity Subject, Entity? Other) Of(SentenceContext context, TextSpan value, EntityIndex entities)
    {
        var names = context.Names.Where(e => !e.Span.Overlaps(value)).ToArray();
        if (SubjectOf(context, value, names, entities) is not { } subject)
        {
            return (Unknown, null);
        }

        var other = names
            .Where(e => e.Entity != subject.Entity)
            .OrderBy(e => Math.Min(Math.Abs(e.Span.Start - value.End), Math.Abs(value.Start - e.Span.End)))
            .FirstOrDefault();
        return (entities.Find(subject.Entity), other is null ? null : entities.Find(other.Entity));
    }

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
