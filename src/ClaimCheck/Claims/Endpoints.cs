using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds who a value is about: the first name of its clause before it, then of its sentence, then the topic. A word with the capital of its sentence is none.</summary>
internal static class Endpoints
{
    /// <summary>The subject of a value that nothing is named for.</summary>
    public static readonly Entity Unknown = new("unknown", "?");

    public static (Entity Subject, Entity? Other) Of(SentenceContext context, TextSpan value, EntityIndex entities)
    {
        var names = context.Entities.Where(e => !e.Span.Overlaps(value) && !TermReader.IsCommon(context.Document.Text, context.Sentence, e.Span)).ToArray();
        var clause = context.ClauseAt(value.Start);
        var subject = names.FirstOrDefault(e => e.Span.Start < value.Start && clause.Contains(e.Span)) ?? names.FirstOrDefault(e => e.Span.Start < value.Start) ?? context.Topic ?? names.FirstOrDefault();
        if (subject is null)
        {
            return (Unknown, null);
        }

        var other = names
            .Where(e => e.Entity != subject.Entity)
            .OrderBy(e => Math.Min(Math.Abs(e.Span.Start - value.End), Math.Abs(value.Start - e.Span.End)))
            .FirstOrDefault();
        return (entities.Find(subject.Entity), other is null ? null : entities.Find(other.Entity));
    }
}
