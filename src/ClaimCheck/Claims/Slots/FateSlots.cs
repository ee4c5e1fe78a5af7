using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds a person of whom a story has one (the driver, 机长) who lived by one article and died by another.</summary>
internal static class FateSlots
{
    /// <summary>How far behind the person what became of them may stand, in letters.</summary>
    private const int Reach = 60;
    private const int ReachOfHan = 14;

    private static readonly string[][] Lines = [.. LanguageTable.Rows("fates.tsv")];

    private static readonly WordTable<string> People = new(PhrasesOf("who"));

    private static readonly WordTable<string> Fates = new(PhrasesOf("dead", "alive", "hurt"));

    private static readonly CharSet Firsts = CharSet.FirstOf(PhrasesOf("who").SelectMany(p => (string[])[p.Text, p.Text.ToUpperInvariant()]));

    /// <summary>Letters that make another person of the word behind them: 副司机.</summary>
    private static readonly CharSet Deputies = new("副女男两三四名位各");

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story)
    {
        var told = story.Statements.SelectMany(Read).ToList();
        return from pair in Across.Articles(told, f => f.Article)
               where pair.Left.Key == pair.Right.Key && pair.Left.Contradicts(pair.Right) && IsOfOne(told, pair.Left) && IsOfOne(told, pair.Right)
               select pair;
    }

    private static bool IsOfOne(List<Filler> told, Filler one) => told.TrueForAll(f => f.Article != one.Article || f.Key != one.Key || !f.Contradicts(one));

    private static IEnumerable<Filler> Read(Statement statement)
    {
        var (text, span) = (statement.Context.Document.Text, statement.Context.Sentence.Span);
        for (var at = Firsts.Next(text, span.Start, span.End); at < span.End; at = Firsts.Next(text, at + 1, span.End))
        {
            if (IsHead(text, at) && People.At(text, at) is { } who && FateBehind(statement, new TextSpan(at, at + who.Length)) is { } fate)
            {
                yield return new Filler(statement, "fate:" + who.Value, new TextSpan(at, fate.Span.End), new Polarity(fate.IsAlive ? "yes" : "no", text[at..fate.Span.End]));
            }
        }
    }

    private static bool IsHead(string text, int at) =>
        at == 0 || (char.IsAsciiLetter(text[at]) ? IsDefinite(text.AsSpan(0, at)) : !Deputies.Contains(text[at - 1]));

    /// <summary>"The driver", "driver Odin Falk": neither "a driver" nor "his driver" nor "co-driver".</summary>
    private static bool IsDefinite(ReadOnlySpan<char> before) => before.TrimEnd() is var words && (words.IsEmpty || words.EndsWith(" the", StringComparison.OrdinalIgnoreCase) || words.SequenceEqual("The") || words.EndsWith("\nThe") || words[^1] is '.' or '\n' or '"' or '“' or '”');

    /// <summary>What became of the person, in the same clause.</summary>
    private static (bool IsAlive, TextSpan Span)? FateBehind(Statement statement, TextSpan who)
    {
        var context = statement.Context;
        var text = context.Document.Text;
        var end = Math.Min(context.Sentence.Span.End, who.End + (Letters.IsHan(text[who.Start]) ? ReachOfHan : Reach));
        if (text.AsSpan(who.End).StartsWith("'s") || text.AsSpan(who.End).StartsWith("’s") || text.AsSpan(who.End).StartsWith(" of "))
        {
            return null;
        }

        for (var at = who.End; at < end; at++)
        {
            if ((!char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at - 1])) && Fates.At(text, at) is { } found)
            {
                var span = new TextSpan(at, at + found.Length);
                return found.Value != "hurt" && IsPlain(statement, span) ? (found.Value == "alive", span) : null;
            }

            if (text[at] is '。' or '；' or '，' or ';' && Letters.IsHan(text[who.Start]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPlain(Statement statement, TextSpan fate)
    {
        var clause = statement.Context.ClauseIndexAt(fate.Start);
        return Voice.IsFirm(Voice.Of(statement.Context, fate)) && !statement.Words.Any(w => w.Clause == clause && w.Sort is WordSort.Negator or WordSort.Modal && w.Span.End <= fate.Start);
    }

    private static IEnumerable<Phrase<string>> PhrasesOf(params string[] sorts) =>
        Lines.Where(c => sorts.Contains(c[0], StringComparer.Ordinal)).SelectMany(c => LanguageTable.Words(c[2], c[3]), (c, word) => new Phrase<string>(word, c[0] == "who" ? c[1] : c[0]));
}
