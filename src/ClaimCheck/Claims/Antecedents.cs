using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds whom a description stands for: the one name of its sort in the nearest sentence that holds any. Where that holds two, the article's
/// main name of the sort if it is told far oftener than any other; else none.</summary>
internal static class Antecedents
{
    /// <summary>So many times as often as the next must the main name be told.</summary>
    private const int Dominance = 3;

    public static EntityMention? Of(SentenceContext context, (EntityKind Kind, TextSpan Span) described, EntityIndex entities)
    {
        var fitting = entities.In(context.Document).Where(m => Fits(m.Kind, described.Kind)).ToList();
        var earlier = fitting.FindAll(m => m.Span.End <= described.Span.Start && IsOffice(context.Document.Text, m.Span, described.Span));
        if (earlier.Count == 0)
        {
            return null;
        }

        var sentence = context.Document.Sentences.Last(s => s.Span.Start <= earlier[^1].Span.Start).Span;
        var nearest = earlier.FindAll(m => m.Span.Start >= sentence.Start).DistinctBy(m => m.Entity).ToList();
        return nearest.Count == 1 ? nearest[0] : nearest.Find(m => IsMain(m.Entity, fitting));
    }

    private static bool Fits(EntityKind name, EntityKind kind) => name == kind || (kind == EntityKind.Organisation && name == EntityKind.Unknown);

    private static bool IsMain(string entity, List<EntityMention> fitting)
    {
        var own = fitting.Count(m => m.Entity == entity);
        return own >= Dominance && fitting.Where(m => m.Entity != entity).GroupBy(m => m.Entity).All(g => g.Count() * Dominance <= own);
    }

    /// <summary>"The mayor" is who was called Mayor; a pronoun or a noun of bodies asks for no office.</summary>
    private static bool IsOffice(string text, TextSpan name, TextSpan described)
    {
        var words = text.AsSpan(described.Start, described.Length);
        return RoleScanner.LengthAt(text, described.Start) == 0 || text.AsSpan(0, name.Start).TrimEnd().EndsWith(words, StringComparison.OrdinalIgnoreCase);
    }
}
