namespace ClaimCheck.Testing.Search;

/// <summary>Whether words stand on different sides of a finding.</summary>
internal static class Opposition
{
    /// <summary>Whether each of the words can be given a side of its own that holds a claim read from it.</summary>
    public static bool SetsApart(Finding finding, Sequence<Words> words, Ground ground) =>
        Assign(Touching(finding, words, ground), 0, new bool[finding.Sides.Count]);

    /// <summary>Whether every one of the words is on a side, and not all on the same.</summary>
    public static bool Splits(Finding finding, Sequence<Words> words, Ground ground)
    {
        var touching = Touching(finding, words, ground);
        return Array.TrueForAll(touching, sides => sides.Length > 0) && SetsAnyApart(touching);
    }

    /// <summary>Whether any two of the words stand on two sides.</summary>
    public static bool SetsAnyApart(Finding finding, Sequence<Words> words, Ground ground) => SetsAnyApart(Touching(finding, words, ground));

    private static bool SetsAnyApart(int[][] touching)
    {
        for (var i = 0; i < touching.Length; i++)
        {
            for (var j = i + 1; j < touching.Length; j++)
            {
                if (Array.Exists(touching[i], left => Array.Exists(touching[j], right => left != right)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int[][] Touching(Finding finding, Sequence<Words> words, Ground ground) => [.. words.Select(w => SidesTouching(finding, w, ground))];

    private static int[] SidesTouching(Finding finding, Words words, Ground ground) =>
        [.. Enumerable.Range(0, finding.Sides.Count).Where(side => ground.Claims(finding.Sides[side].Claims).Any(words.Touch))];

    private static bool Assign(int[][] touching, int next, bool[] taken)
    {
        if (next == touching.Length)
        {
            return true;
        }

        foreach (var side in touching[next].Where(side => !taken[side]))
        {
            taken[side] = true;
            if (Assign(touching, next + 1, taken))
            {
                return true;
            }

            taken[side] = false;
        }

        return false;
    }
}
