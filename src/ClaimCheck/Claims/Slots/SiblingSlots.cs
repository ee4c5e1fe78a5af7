using ClaimCheck.Claims.Statements;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds places that differ in nothing but the side they lie on, where each article knows one of them: 左旗, 右旗; Karstadt East, Karstadt West.</summary>
internal static class SiblingSlots
{
    private const double Least = 3;

    /// <summary>So many letters stand before the side, and the rank of the place behind it.</summary>
    private const int Stem = 2;

    private const string Ranks = "旗县区镇乡村路街桥站州省沟屯寨湾岛港";

    private static readonly string[] Sides = ["左右", "东西南北", "上下", "前后", "内外"];

    private static readonly string[] EnglishSides = ["North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower"];

    /// <summary>Words with which a side names any part of any town.</summary>
    private static readonly string[] Common = ["Side", "End", "Coast", "Bank", "Shore"];

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story) =>
        from places in story.Statements.SelectMany(Fillers).GroupBy(f => f.Key, StringComparer.Ordinal).Select(g => g.ToList())
        from pair in Across.Articles(places, f => f.Article)
        where pair.Left.Value.RelationTo(pair.Right.Value) == Relation.Contradict && !Across.IsSaidToo(places, pair.Left, pair.Right) && !Across.IsSaidToo(places, pair.Right, pair.Left)
            && pair.Left.Setting.LikenessTo(pair.Right.Setting, story) >= Least
        select pair;

    private static IEnumerable<Filler> Fillers(Statement statement) =>
        statement.Context.Sentence.Language == "zh" ? Han(statement) : English(statement);

    private static IEnumerable<Filler> Han(Statement statement)
    {
        var (text, span) = (statement.Context.Document.Text, statement.Context.Sentence.Span);
        for (var at = span.Start + Stem; at < span.End - 1; at++)
        {
            var sides = Array.FindIndex(Sides, s => s.Contains(text[at], StringComparison.Ordinal));
            if (sides >= 0 && Ranks.Contains(text[at + 1], StringComparison.Ordinal) && !text.AsSpan(at - Stem, Stem).ContainsAnyExceptInRange('\u4e00', '\u9fff'))
            {
                var name = new TextSpan(at - Stem, at + 2);
                yield return FillerOf(statement, string.Concat(text.AsSpan(name.Start, Stem), Sides[sides], text.AsSpan(at + 1, 1)), name);
            }
        }
    }

    private static IEnumerable<Filler> English(Statement statement)
    {
        var text = statement.Context.Document.Text;
        foreach (var name in statement.Context.Entities.Select(e => e.Span))
        {
            var words = name.In(text).Split(' ');
            if (words.Length > 1 && Array.FindIndex(words, w => EnglishSides.Contains(w, StringComparer.Ordinal)) is >= 0 and var side && !words.Intersect(Common, StringComparer.Ordinal).Any())
            {
                words[side] = "~";
                yield return FillerOf(statement, string.Join(' ', words), name);
            }
        }
    }

    private static Filler FillerOf(Statement statement, string key, TextSpan name)
    {
        var text = name.In(statement.Context.Document.Text);
        return new Filler(statement, "side:" + key, name, new Place(text, [], text));
    }
}
