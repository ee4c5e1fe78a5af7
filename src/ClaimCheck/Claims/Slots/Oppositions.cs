namespace ClaimCheck.Claims.Slots;

/// <summary>Finds fillers of different articles that say the opposite of one thing: their settings share much that is rare in the
/// story, and neither article says the other's as well.</summary>
internal static class Oppositions
{
    /// <summary>A rival reading within the article counts from this part of the likeness on.</summary>
    private const double Rival = 0.4;

    /// <summary>What so many sentences tell is no distinct slot.</summary>
    private const int MostFillers = 200;

    /// <param name="story">The sentences.</param>
    /// <param name="fillers">Fillers, of any keys.</param>
    /// <param name="least">How much settings must share.</param>
    /// <param name="near">How much of it near the words.</param>
    public static IEnumerable<(Filler Left, Filler Right)> Of(Story story, IEnumerable<Filler> fillers, double least, double near)
    {
        foreach (var group in fillers.GroupBy(f => f.Key, StringComparer.Ordinal).Select(g => g.ToList()).Where(g => g.Count is > 1 and <= MostFillers))
        {
            foreach (var (left, right) in Across.Articles(group, f => f.Article).Where(p => p.Left.Contradicts(p.Right)))
            {
                var likeness = Likeness(story, left, right);
                if (likeness >= least && left.Setting.NearnessTo(right.Setting, story) >= near && !IsSaidToo(story, group, left, right, likeness) && !IsSaidToo(story, group, right, left, likeness))
                {
                    yield return (left, right);
                }
            }
        }
    }

    /// <summary>What the settings share, and how rare what is said of is itself.</summary>
    private static double Likeness(Story story, Filler left, Filler right) =>
        SayAlike(left, right) && left.Setting.LikenessTo(right.Setting, story) is > 0 and var shared ? shared + story.WorthOf(left.Key) : 0;

    /// <summary>Words of one idea are not always of one meaning; of one language only the same word is certain.</summary>
    private static bool SayAlike(Filler left, Filler right) =>
        left.Word is null || left.Word == right.Word || left.Statement.Context.Sentence.Language != right.Statement.Context.Sentence.Language;

    /// <summary>Whether the article of the one also says what the other says, of what may be the same.</summary>
    private static bool IsSaidToo(Story story, List<Filler> group, Filler one, Filler other, double likeness) =>
        group.Exists(f => f.Article == one.Article && !f.Contradicts(other) && f.MayMeet(other)
            && Likeness(story, f, other) >= Rival * likeness);
}
