using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds what articles name as the cause of one happening where the causes exclude each other: welding, a charging battery.</summary>
internal static class CauseSlots
{
    /// <summary>How far from the cause the words that make it one may stand, in letters.</summary>
    private const int Reach = 60;
    private const int ReachOfHan = 20;

    /// <summary>How much must be shared where an article names several causes.</summary>
    private const double LeastOfMany = 5;

    private static readonly string[][] Lines = [.. LanguageTable.Rows("causes.tsv")];

    private static readonly WordTable<string> Causes = new(PhrasesOf("cause"));

    private static readonly CueTable Frames = new([[.. PhrasesOf("frame").Select(p => p.Text)]]);

    private static readonly CharSet Firsts = CharSet.FirstOf(PhrasesOf("cause").SelectMany(p => (string[])[p.Text, p.Text.ToUpperInvariant()]));

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story)
    {
        var named = story.Statements.SelectMany(Read).ToList();
        var several = named.GroupBy(f => f.Article, StringComparer.Ordinal).Where(g => g.Select(f => f.Value).Distinct().Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return Across.Articles(named, f => f.Article).Where(p => p.Left.Contradicts(p.Right)
            && !IsSaidToo(named, p.Left, p.Right) && !IsSaidToo(named, p.Right, p.Left)
            && p.Left.Setting.LikenessTo(p.Right.Setting, story) >= (several.Contains(p.Left.Article) || several.Contains(p.Right.Article) ? LeastOfMany : 0));
    }

    private static bool IsSaidToo(List<Filler> named, Filler one, Filler other) =>
        named.Exists(f => f.Article == one.Article && f.Value.RelationTo(other.Value) == Relation.Same);

    private static IEnumerable<Filler> Read(Statement statement)
    {
        var (text, span) = (statement.Context.Document.Text, statement.Context.Sentence.Span);
        for (var at = Firsts.Next(text, span.Start, span.End); at < span.End; at = Firsts.Next(text, at + 1, span.End))
        {
            if ((at == 0 || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at - 1])) && Causes.At(text, at) is { } found && at + found.Length <= span.End)
            {
                var words = new TextSpan(at, at + found.Length);
                if (IsCause(statement.Context, words) && IsPlain(statement, words))
                {
                    yield return new Filler(statement, "cause", words, new Name(found.Value, words.In(text)));
                }

                at += found.Length - 1;
            }
        }
    }

    private static bool IsCause(SentenceContext context, TextSpan words)
    {
        var reach = Letters.IsHan(context.Document.Text[words.Start]) ? ReachOfHan : Reach;
        var (start, end) = (Math.Max(context.Sentence.Span.Start, words.Start - reach), Math.Min(context.Sentence.Span.End, words.End + reach));
        return Frames.HoldsAny(context.Document.Text.AsSpan(start, end - start));
    }

    /// <summary>Whether the clause names it for a fact; 不是天气 denies it.</summary>
    private static bool IsPlain(Statement statement, TextSpan words)
    {
        var clause = statement.Context.ClauseIndexAt(words.Start);
        return Voice.IsFirm(Voice.Of(statement.Context, words))
            && !statement.Words.Any(w => w.Clause == clause && w.Sort is WordSort.Negator or WordSort.Modal && !w.Span.Overlaps(words));
    }

    private static IEnumerable<Phrase<string>> PhrasesOf(string sort) =>
        Lines.Where(c => c[0] == sort).SelectMany(c => $"{c[2]},{c[3]}".Split(',', StringSplitOptions.RemoveEmptyEntries), (c, word) => new Phrase<string>(word, c[1]));
}
