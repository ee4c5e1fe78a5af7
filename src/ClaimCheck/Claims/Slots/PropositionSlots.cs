using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds what one article says with a set phrase and another with one that excludes it: will appeal, accepts the verdict; 如期, 推迟.</summary>
internal static class PropositionSlots
{
    /// <summary>How far behind "not" the phrase may stand, in letters.</summary>
    private const int Reach = 4;

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story)
    {
        foreach (var group in story.Statements.SelectMany(Read).GroupBy(r => r.Proposition.Id, StringComparer.Ordinal))
        {
            var proposition = group.First().Proposition;
            var fillers = group.Select(r => r.Filler).ToList();
            foreach (var pair in Oppositions.Of(story, fillers, proposition.Least, proposition.LeastNear))
            {
                if (proposition.Sort is "thing" or "near" || (IsOfOne(fillers, pair.Left) && IsOfOne(fillers, pair.Right) && (proposition.Sort != "who" || ShareName(pair.Left, pair.Right))))
                {
                    yield return pair;
                }
            }
        }
    }

    private static IEnumerable<(Proposition Proposition, Filler Filler)> Read(Statement statement)
    {
        var context = statement.Context;
        foreach (var (proposition, span) in Propositions.In(context.Document.Text, context.Sentence.Span))
        {
            var others = statement.Words.Where(w => w.Clause == context.ClauseIndexAt(span.Start) && w.Span.End <= span.Start && w.Sort is WordSort.Negator or WordSort.Modal or WordSort.Restrictor).Take(2).ToList();
            if (FillerOf(statement, proposition, span, others) is { } filler && IsFirm(Voice.Of(context, span), proposition, filler))
            {
                yield return (proposition, filler);
            }
        }
    }

    /// <summary>A phrase right behind "not" says the opposite; elsewhere in the clause a denial leaves it open.</summary>
    private static Filler? FillerOf(Statement statement, Proposition proposition, TextSpan span, List<StatementWord> others)
    {
        var isDenied = others is [{ Sort: WordSort.Negator } only] && only.Span.End <= span.Start && span.Start - only.Span.End <= Reach;
        if (others.Count > 0 && !isDenied)
        {
            return null;
        }

        var words = isDenied ? new TextSpan(others[0].Span.Start, span.End) : span;
        return new Filler(statement, "said:" + proposition.Id, words, new Polarity(proposition.IsYes != isDenied ? "yes" : "no", words.In(statement.Context.Document.Text)));
    }

    /// <summary>Whether it is said for a fact; a denial must be the phrase's own.</summary>
    private static bool IsFirm(Modality modality, Proposition proposition, Filler filler) =>
        Voice.IsFirm(modality) || (modality == Modality.Denied && filler.Value is Polarity { State: "no" }) || (proposition.MayBeIntended && modality == Modality.Planned);

    /// <summary>Whether the article says but one of the two.</summary>
    private static bool IsOfOne(List<Filler> fillers, Filler one) =>
        fillers.TrueForAll(f => f.Article != one.Article || f.Value.RelationTo(one.Value) != Relation.Contradict);

    private static bool ShareName(Filler left, Filler right) => NamesOf(left).Intersect(NamesOf(right), StringComparer.Ordinal).Any();

    private static IEnumerable<string> NamesOf(Filler filler)
    {
        var context = filler.Statement.Context;
        return context.Entities.Select(e => e.Entity).Concat(context.Topic is { } topic ? [topic.Entity] : []);
    }
}
