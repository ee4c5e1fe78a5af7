using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds where articles answer one question of a happening with kinds that exclude each other: caused by welding, by a charging battery.</summary>
internal static class KindSlots
{
    /// <summary>How much must be shared where an article names several.</summary>
    private const double LeastOfMany = 5;

    /// <summary>How far from the kind the words that ask for it may stand, in letters.</summary>
    private const int Reach = 60;
    private const int ReachOfHan = 20;

    /// <summary>Longer words than "not" and "may" deny what follows them, not what stands before.</summary>
    private const int LongestNot = 4;

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story) =>
        from named in story.Statements.SelectMany(Read).GroupBy(r => r.Group.Id, r => (r.Group, r.Filler), StringComparer.Ordinal).Select(g => g.ToList())
        from pair in PairsOf(named[0].Group, named.ConvertAll(n => n.Filler), story)
        select pair;

    private static IEnumerable<(Filler Left, Filler Right)> PairsOf(KindGroup group, List<Filler> named, Story story)
    {
        var several = named.GroupBy(f => f.Article, StringComparer.Ordinal).Where(g => g.Select(f => ((Name)f.Value).Id).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return Across.Articles(named, f => f.Article).Where(p => p.Left.Contradicts(p.Right)
            && !Across.IsSaidToo(named, p.Left, p.Right) && !Across.IsSaidToo(named, p.Right, p.Left)
            && p.Left.Setting.LikenessTo(p.Right.Setting, story) >= (several.Contains(p.Left.Article) || several.Contains(p.Right.Article) ? LeastOfMany : group.Least));
    }

    private static IEnumerable<(KindGroup Group, Filler Filler)> Read(Statement statement)
    {
        var text = statement.Context.Document.Text;
        foreach (var (group, kind, span) in KindWords.In(text, statement.Context.Sentence.Span))
        {
            if (IsAsked(statement.Context, group, span) && IsPlain(statement, span))
            {
                yield return (group, new Filler(statement, "kind:" + group.Id, span, new Name(kind, span.In(text))));
            }
        }
    }

    private static bool IsAsked(SentenceContext context, KindGroup group, TextSpan kind)
    {
        var reach = Letters.IsHan(context.Document.Text[kind.Start]) ? ReachOfHan : Reach;
        var (start, end) = (Math.Max(context.Sentence.Span.Start, kind.Start - reach), Math.Min(context.Sentence.Span.End, kind.End + reach));
        return group.Frames is null || group.Frames.HoldsAny(context.Document.Text.AsSpan(start, end - start));
    }

    /// <summary>Whether the clause names it for a fact; 不是天气 denies it, and "stopped" behind it tells what it did.</summary>
    private static bool IsPlain(Statement statement, TextSpan kind)
    {
        var clause = statement.Context.ClauseIndexAt(kind.Start);
        return Voice.IsFirm(Voice.Of(statement.Context, kind))
            && !statement.Words.Any(w => w.Clause == clause && w.Sort is WordSort.Negator or WordSort.Modal && !w.Span.Overlaps(kind) && !(w.Span.Start >= kind.End && w.Span.Length > LongestNot));
    }
}
