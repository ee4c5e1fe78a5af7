using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Finds where twins name another district of one rank: 彰化县, 花莲县. Of one rank none lies within another.</summary>
internal static class DistrictSlots
{
    private const string Ranks = "省市县区镇乡村州郡旗";
    private const int LongestName = 5;

    public static IEnumerable<Slot> Of(Twin twin)
    {
        var (text, other) = (twin.Left.Context.Document.Text, twin.Right.Context.Document.Text);
        foreach (var gap in twin.Gaps)
        {
            if (Name(twin.LeftOf(gap), text) is { } left && Name(twin.RightOf(gap), other) is { } right && text[left.End - 1] == other[right.End - 1]
                && left.In(text) != right.In(other) && !SlotList.Holds(text, left) && !SlotList.Holds(other, right))
            {
                yield return new Slot("statement.place", left, new Place(left.In(text), [], left.In(text)), right, new Place(right.In(other), [], right.In(other)));
            }
        }
    }

    /// <summary>The name with its rank, where the words of a gap are a name that a rank follows.</summary>
    private static TextSpan? Name(ReadOnlySpan<StatementWord> words, string text)
    {
        if (words.IsEmpty || words[^1].Span.End >= text.Length || !Ranks.Contains(text[words[^1].Span.End], StringComparison.Ordinal))
        {
            return null;
        }

        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End + 1);
        return span.Length <= LongestName + 1 && !text.AsSpan(span.Start, span.Length).ContainsAnyExceptInRange('\u4e00', '\u9fff') ? span : null;
    }
}
