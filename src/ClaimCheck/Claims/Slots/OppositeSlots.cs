using System.Collections.Frozen;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds what one article says with a word and another with its antonym: approved, rejected; 照常开行, 停运.</summary>
internal static class OppositeSlots
{
    private const double Least = 4.5;
    private const double LeastNear = 2;

    private static readonly FrozenSet<string> Opposed = LanguageTable.Lines(typeof(OppositeSlots).Assembly, "denials.tsv")
        .Select(line => line.Split('\t')).Where(c => c[0] == "opposed").SelectMany(c => c[1].Split(',')).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story) => Oppositions.Of(story, story.Statements.SelectMany(Fillers), Least, LeastNear);

    private static IEnumerable<Filler> Fillers(Statement statement)
    {
        foreach (var word in statement.Words.Where(w => w.Meanings.Any(m => Opposed.Contains(m.Class)) && IsPlain(statement, w)))
        {
            var meaning = word.Meanings.First(m => Opposed.Contains(m.Class));
            yield return new Filler(statement, "opposed:" + meaning.Class, word.Span, new Polarity(meaning.Member == "+" ? "yes" : "no", word.Span.In(statement.Context.Document.Text)));
        }
    }

    /// <summary>Whether the clause says it for a fact, without denying or narrowing it.</summary>
    private static bool IsPlain(Statement statement, StatementWord word) =>
        Voice.Of(statement.Context, word.Span) is Modality.Asserted or Modality.Reported
        && !statement.Words.Any(w => w.Clause == word.Clause && w.Sort is WordSort.Modal or WordSort.Restrictor or WordSort.Negator);
}
