using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds places of one thing in one order that differ: the third cut in a row, the second; the largest employer, the second-largest.</summary>
internal sealed class RankSlots(Story story, EntityIndex entities)
{
    /// <summary>How much settings must share where both name the same thing, and where one does not name it.</summary>
    private const double Least = 2;
    private const double LeastUnnamed = 4.5;

    public IEnumerable<(Filler Left, Filler Right)> Pairs()
    {
        foreach (var group in story.Statements.SelectMany(RankReader.Read).GroupBy(f => f.Key, StringComparer.Ordinal).Select(g => g.ToList()))
        {
            foreach (var pair in Across.Articles(group, f => f.Article).Where(p => p.Left.Contradicts(p.Right) && AreOfOne(p.Left, p.Right)))
            {
                if (!IsSaidToo(group, pair.Left, pair.Right) && !IsSaidToo(group, pair.Right, pair.Left))
                {
                    yield return pair;
                }
            }
        }
    }

    private bool AreOfOne(Filler left, Filler right)
    {
        var (l, r) = (SubjectOf(left), SubjectOf(right));
        var isRun = left.Key is "rank:row" or "rank:year";
        return (l == r || isRun || IsUnnamed(left) || IsUnnamed(right) || (left.Key != "rank:place" && !AreBodies(l, r)))
            && (isRun || IsUnnamed(left) || IsUnnamed(right) || (left.Of.Count > 0) == (right.Of.Count > 0))
            && left.Setting.LikenessTo(right.Setting, story) >= (CountAlike(left, right) ? 0 : isRun || l == r ? Least : LeastUnnamed);
    }

    /// <summary>Cuts in a row are the story's own, whatever stands around.</summary>
    private static bool CountAlike(Filler left, Filler right) => left.Key == "rank:row" && left.Of.Count > 0 && left.Of.Intersect(right.Of, StringComparer.Ordinal).Any();

    private static bool IsUnnamed(Filler filler) => filler.Word is not null;

    private string SubjectOf(Filler filler) => Endpoints.Of(filler.Statement.Context, filler.Span, entities).Subject.Id;

    private bool AreBodies(string left, string right) => IsNamed(left) && IsNamed(right) && entities.KindOf(left) == entities.KindOf(right);

    private static bool IsNamed(string subject) => subject != Endpoints.Unknown.Id;

    /// <summary>Whether the article of the one gives the other's place as well.</summary>
    private static bool IsSaidToo(List<Filler> group, Filler one, Filler other) => group.Exists(f => f.Article == one.Article && !f.Contradicts(other) && f.MayMeet(other));
}
