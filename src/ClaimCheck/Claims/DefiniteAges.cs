using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds whose age is told of somebody the text has just named: "The 34-year-old, who …" · 这位34岁的教练 · 三十四岁的她.</summary>
internal static class DefiniteAges
{
    /// <summary>Sentences back in which the person may be named.</summary>
    private const int Reach = 2;

    private static readonly string[] s_before = ["这位", "这名"];

    private static readonly string[] s_behind = ["的他", "的她"];

    private static readonly string[] s_others = ["们", "和", "与", "的"];

    /// <summary>The one person that the sentence before speaks of, or begins with, where the age is told of a person known; else null.</summary>
    public static EntityMention? Holder(SentenceContext context, TextSpan age, EntityIndex entities)
    {
        if (!IsDefinite(context.Document.Text, context.Sentence.Span, age) || PeopleIn(context, entities).Any())
        {
            return null;
        }

        var before = context.Previous;
        for (var back = 0; back < Reach && before is not null && before.Sentence.Paragraph >= context.Sentence.Paragraph - 1; back++)
        {
            if (PeopleIn(before, entities).DistinctBy(p => p.Entity).ToArray() is { Length: > 0 } people)
            {
                return before.Subjects.Contains(people[0]) && (people.Length == 1 || IsFirstWord(before, people[0])) ? people[0] : null;
            }

            before = before.Previous;
        }

        return null;
    }

    /// <summary>Whether the sentence begins with the name, or does behind its dateline.</summary>
    private static bool IsFirstWord(SentenceContext context, EntityMention person) =>
        context.Document.Text.AsSpan(context.Sentence.Span.Start, person.Span.Start - context.Sentence.Span.Start).TrimEnd() is [] or [.., '-' or '–' or '—' or '】' or '）'];

    private static IEnumerable<EntityMention> PeopleIn(SentenceContext context, EntityIndex entities) =>
        context.Names.Where(n => entities.KindOf(n.Entity) == EntityKind.Person);

    private static bool IsDefinite(string text, TextSpan sentence, TextSpan age) =>
        IsBehind(text, sentence, age, "The ") || Array.Exists(s_before, b => IsBehind(text, sentence, age, b)) || IsHanPronoun(text, age.End);

    /// <summary>Whether the words open the sentence, or in Chinese a clause, and the age follows them.</summary>
    private static bool IsBehind(string text, TextSpan sentence, TextSpan age, string words)
    {
        var at = age.Start - words.Length;
        return at >= sentence.Start && string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && (at == sentence.Start || text[at - 1] is '，' or '“' or '"');
    }

    private static bool IsHanPronoun(string text, int end) =>
        Array.Exists(s_behind, b => string.CompareOrdinal(text, end, b, 0, b.Length) == 0 && !Array.Exists(s_others, o => string.CompareOrdinal(text, end + b.Length, o, 0, o.Length) == 0));
}
