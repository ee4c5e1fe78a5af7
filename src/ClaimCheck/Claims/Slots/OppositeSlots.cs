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

    /// <summary>How far behind "not" the word may stand, in letters.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Opposed = LanguageTable.Rows("denials.tsv").Where(c => c[0] == "opposed").SelectMany(c => c[1].Split(',')).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story) => Oppositions.Of(story, story.Statements.SelectMany(Fillers), Least, LeastNear);

    private static IEnumerable<Filler> Fillers(Statement statement)
    {
        foreach (var word in statement.Words.Where(w => w.Meanings.Any(m => Opposed.Contains(m.Class)) && IsPlain(statement, w)))
        {
            var negators = statement.Words.Where(w => w.Clause == word.Clause && w.Sort == WordSort.Negator).Take(2).ToList();
            if (negators is [] || (negators is [var only] && word.Span.Start >= only.Span.End && word.Span.Start - only.Span.End <= Reach))
            {
                yield return FillerOf(statement, word, negators.Count > 0 ? negators[0].Span : null);
            }
        }
    }

    /// <summary>A word right behind "not" says its antonym.</summary>
    private static Filler FillerOf(Statement statement, StatementWord word, TextSpan? negator)
    {
        var meaning = word.Meanings.First(m => Opposed.Contains(m.Class));
        var span = negator is { } denied ? new TextSpan(denied.Start, word.Span.End) : word.Span;
        var isYes = meaning.Member == "+" == negator is null;
        return new Filler(statement, "opposed:" + meaning.Class, span, new Polarity(isYes ? "yes" : "no", span.In(statement.Context.Document.Text)));
    }

    /// <summary>Whether the clause says it for a fact, without narrowing it.</summary>
    private static bool IsPlain(Statement statement, StatementWord word) =>
        Voice.Of(statement.Context, word.Span) is Modality.Asserted or Modality.Reported or Modality.Denied
        && !statement.Words.Any(w => w.Clause == word.Clause && w.Sort is WordSort.Modal or WordSort.Restrictor);
}
