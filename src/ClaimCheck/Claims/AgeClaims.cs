using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads how old a named person is, where the syntax gives the age to the name: "Ada Moss, 34," · "34-year-old Ada Moss" · 34岁的林娜 · 林娜（34岁）.</summary>
internal static class AgeClaims
{
    public const string Predicate = "person.age";

    /// <summary>The person the age is told of, or null.</summary>
    public static Entity? Holder(SentenceContext context, Mention mention, EntityIndex entities)
    {
        if (mention.Value is not Quantity { Dimension: Dimension.Age, Bound: Bound.None, Hedged: false })
        {
            return null;
        }

        var text = context.Document.Text;
        var names = Names(context, entities);
        var after = Array.Find(names, e => e.Span.Start >= mention.Span.End);
        var holder = after is not null && AgeSyntax.LeadsTo(text, mention.Span, after.Span) ? after
            : Array.FindLast(names, e => e.Span.End <= mention.Span.Start && AgeSyntax.FollowsFrom(text, e.Span, mention.Span))
                ?? DefiniteAges.Holder(context, mention.Span, entities);
        return holder is null ? null : entities.Find(holder.Entity);
    }

    /// <summary>The names that can be people's; in Chinese also those that only an age beside them shows to be names.</summary>
    private static EntityMention[] Names(SentenceContext context, EntityIndex entities)
    {
        var known = context.Entities.Where(e => entities.KindOf(e.Entity) is EntityKind.Person or EntityKind.Unknown);
        var people = new List<FoundName>();
        HanPeople.Find(context.Document.Text, context.Sentence.Span, people, byAge: true);
        var shown = people.Where(n => !context.Entities.Any(e => e.Span.Overlaps(n.Span)))
            .Select(n => new EntityMention(n.Span, n.Surface, EntityKind.Person));
        return [.. known.Concat(shown).OrderBy(e => e.Span.Start)];
    }
}
