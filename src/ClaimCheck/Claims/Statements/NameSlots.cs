using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Finds where twins name another person, body, work or place in one part.</summary>
internal static class NameSlots
{
    public static IEnumerable<Slot> Of(Twin twin, EntityIndex entities)
    {
        foreach (var gap in twin.Gaps.Where(g => g.LeftStart > 0 && g.RightStart > 0 && g.LeftEnd > g.LeftStart && g.RightEnd > g.RightStart))
        {
            if (SlotName.Read(twin.Left, gap.LeftStart, gap.LeftEnd, entities) is { } left
                && SlotName.Read(twin.Right, gap.RightStart, gap.RightEnd, entities) is { } right
                && left.Id != right.Id && !Gazetteer.Contains(left.Id, right.Id) && !Gazetteer.Contains(right.Id, left.Id) && !left.Shares(right) && !Contains(twin, gap) && !AreOneName(twin, left.Text, right.Text))
            {
                yield return new Slot("statement.name", left.Span, new Name(left.Id, left.Text), right.Span, new Name(right.Id, right.Text));
            }
        }
    }

    /// <summary>Whether an article writes them as one name: given name and surname of a person.</summary>
    private static bool AreOneName(Twin twin, string left, string right) =>
        Writes(twin.Left, left + " " + right) || Writes(twin.Left, right + " " + left) || Writes(twin.Right, left + " " + right) || Writes(twin.Right, right + " " + left);

    private static bool Writes(Statement statement, string name) => statement.Context.Document.Text.Contains(name, StringComparison.Ordinal);

    /// <summary>Whether one lies within the other, as far as the words tell: Indian, Asian.</summary>
    private static bool Contains(Twin twin, Gap gap)
    {
        foreach (var word in twin.LeftOf(gap))
        {
            foreach (var other in twin.RightOf(gap))
            {
                if (word.Meanings.Any(m => other.Meanings.Any(o => o.Class == m.Class && !Contrasts.Exclude(m, o))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
