using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Statements;

/// <summary>Pairs the values of twins that stand in the same place, or that are the only ones of their sort left over.</summary>
internal static class ValuePairs
{
    public static IEnumerable<ValuePair> Of(Twin twin)
    {
        var (left, right) = (twin.Left.Words, twin.Right.Words);
        foreach (var match in twin.Matches)
        {
            if (left[match.Left].Value is not null && right[match.Right].Value is not null)
            {
                yield return PairOf(twin, match.Left, match.Right);
            }
        }

        var mine = LeftOver(left, twin.Matches.Select(m => m.Left));
        var others = LeftOver(right, twin.Matches.Select(m => m.Right));
        foreach (var group in mine.GroupBy(i => left[i].Key, StringComparer.Ordinal).Where(g => g.Count() == 1))
        {
            if (others.Where(i => right[i].Key == group.Key).Take(2).ToList() is [var only])
            {
                yield return PairOf(twin, group.First(), only);
            }
        }
    }

    private static ValuePair PairOf(Twin twin, int left, int right) => new(
        twin.Left.Words[left],
        twin.Right.Words[right],
        FollowsEqual(twin, left, right) || twin.Matches.Contains((left + 1, right + 1)) || twin.IsEqualElsewhere || HasEqualNeighbours(twin, left, right),
        FollowsEqual(twin, left, right));

    private static bool FollowsEqual(Twin twin, int left, int right) => (left == 0 && right == 0) || twin.Matches.Contains((left - 1, right - 1));

    /// <summary>Whether an equal word stands before both though it was not laid side by side; of Chinese characters two.</summary>
    private static bool HasEqualNeighbours(Twin twin, int left, int right)
    {
        var weight = 0.0;
        for (var back = 1; weight < 1 && left >= back && right >= back; back++)
        {
            var word = twin.Left.Words[left - back];
            if (word.Weight == 0 || word.Key != twin.Right.Words[right - back].Key)
            {
                return false;
            }

            weight += word.Weight;
        }

        return weight >= 1;
    }

    private static List<int> LeftOver(ImmutableArray<StatementWord> words, IEnumerable<int> matched)
    {
        var taken = matched.ToHashSet();
        return [.. Enumerable.Range(0, words.Length).Where(i => words[i].Sort == WordSort.Value && !taken.Contains(i))];
    }
}
