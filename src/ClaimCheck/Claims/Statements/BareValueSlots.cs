using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Finds where twins differ in a number that is no claim by itself: the year of "a 2017 film", the 四 of 第四子.</summary>
internal static class BareValueSlots
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Nouns that say what befell the people they count.</summary>
    private static readonly TextSet Fates = new(PairWords.Of("befallen"));

    public static IEnumerable<Slot> Of(Twin twin, TwinFrames frames)
    {
        if (!Guards.SameForce(twin) || !Guards.SameSide(twin))
        {
            yield break;
        }

        foreach (var pair in ValuePairs.Of(twin).Where(p => p.IsAnchored && p.Differs && !CountOthers(p)))
        {
            if ((!frames.Holds(twin.Left.Article, pair.Left.Span) || !frames.Holds(twin.Right.Article, pair.Right.Span)) && pair.FollowsEqual)
            {
                yield return new Slot("statement." + pair.Left.Value!.Kind, pair.Left.Span, pair.Left.Value, pair.Right.Span, pair.Right.Value!);
            }
        }

        foreach (var gap in twin.Gaps)
        {
            if (twin.LeftOf(gap) is [var left] && twin.RightOf(gap) is [var right] && Number(twin.Left, left) is { } value && Number(twin.Right, right) is { } other)
            {
                yield return new Slot("statement.quantity", left.Span, value, right.Span, other);
            }
        }
    }

    /// <summary>Whether each counts something else by name: 900人受伤 injuries, 4800人被疏散 people.</summary>
    private static bool CountOthers(ValuePair pair) =>
        pair.Left.Value is Quantity { Dimension: Dimension.Count, Unit: { } left } && pair.Right.Value is Quantity { Dimension: Dimension.Count, Unit: { } right }
        && left != right && (!(CountedNouns.IsPerson(left) && CountedNouns.IsPerson(right)) || Fates.Contains(left) || Fates.Contains(right));

    private static Quantity? Number(Statement statement, StatementWord word)
    {
        var text = word.Span.In(statement.Context.Document.Text);
        return text.Length == 1 && Numerals.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var at ? new Quantity(Dimension.Count, null, at + 1, text) : null;
    }
}
