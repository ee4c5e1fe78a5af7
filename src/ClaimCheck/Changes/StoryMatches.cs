namespace ClaimCheck.Changes;

/// <summary>Which report of one list is about the story of which of another.</summary>
internal static class StoryMatches
{
    public static IEnumerable<(Report Before, Report After)> Of(Report[] before, Report[] after)
    {
        if (before.Length == 1 && after.Length == 1)
        {
            return [(before[0], after[0])];
        }

        var (earlier, later) = (before.ToLookup(r => r.Story ?? "", StringComparer.Ordinal), after.ToLookup(r => r.Story ?? "", StringComparer.Ordinal));
        return earlier.Concat(later).Select(g => g.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(story => Pairs([.. earlier[story]], [.. later[story]]));
    }

    /// <summary>A report of nothing, by the same rules and engine, of the same story.</summary>
    public static Report Empty(Report like) => new() { Engine = like.Engine, RuleSet = like.RuleSet, Story = like.Story };

    private static IEnumerable<(Report, Report)> Pairs(Report[] before, Report[] after) =>
        Enumerable.Range(0, Math.Max(before.Length, after.Length)).Select(i => (i < before.Length ? before[i] : Empty(after[i]), i < after.Length ? after[i] : Empty(before[i])));
}
