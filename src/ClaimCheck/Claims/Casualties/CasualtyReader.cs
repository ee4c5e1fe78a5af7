using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Reads every statement about casualties of a document, its title included.</summary>
internal static class CasualtyReader
{
    public static List<Told> Read(Document document, IReadOnlyList<SentenceContext> contexts, EntityIndex entities, ClaimScope scope)
    {
        var told = new List<Told>();
        if (document.Article.Title is { Length: > 0 } title)
        {
            var folded = ChineseFold.Fold(title);
            var values = ValueScanner.Scan(folded, ScanContext.Of(document, scope.Bounds));
            var passage = new Passage(folded, new TextSpan(0, folded.Length), values, [], IsHeadline: true);
            told.AddRange(Statements(passage, document.Language).Select(s => new Told(s.Statement, null, -1, s.IsAside)));
        }

        for (var i = 0; i < contexts.Count; i++)
        {
            var (context, place) = (contexts[i], i);
            var people = context.Entities.Where(e => entities.KindOf(e.Entity) == EntityKind.Person).ToImmutableArray();
            var passage = new Passage(document.Text, context.Sentence.Span, context.Values, people, context.Sentence.Section == Section.Heading);
            told.AddRange(Statements(passage, context.Sentence.Language).Select(s => new Told(s.Statement, context, place, s.IsAside || context.IsQuoted(s.Statement.Cue.Start) || Asides.IsEarlier(s.Statement, context, scope.FirstPublished))));
        }

        return EventDays.SetAside(told);
    }

    private static IEnumerable<(Statement Statement, bool IsAside)> Statements(Passage passage, string language)
    {
        var isChinese = language == "zh";
        var words = isChinese ? CasualtyWords.Chinese : CasualtyWords.English;
        var pieces = isChinese ? ChinesePieces.Of(passage) : EnglishPieces.Of(passage);
        return StatementSums.Of(StatementReader.Read(pieces, isChinese ? Reach.Chinese : Reach.English, (cue, isObject) => Agents.ArePolice(passage, cue, isObject, words)))
            .Select(s => (s, Asides.Is(s, passage.Text, passage.Span, words)));
    }
}
