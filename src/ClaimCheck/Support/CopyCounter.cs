namespace ClaimCheck.Support;

/// <summary>How often two sources said the same where it tells: in contested items, unless both gave the value most gave. Counters add up over runs.</summary>
/// <remarks>That accurate sources agree says nothing; that they agree against the many, word for word and nearly always, says that one has it
/// from the other or both from a third (Dong, Berti-Equille, Srivastava, 2009: shared errors betray a copier).</remarks>
internal static class CopyCounter
{
    public static Dictionary<long, CopyCount> Count(ClaimColumns columns)
    {
        var counts = new PairCounts(columns.Sources.Length);
        var said = new List<(int Source, int Candidate)>(ClaimColumns.MostCompared);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            if (columns.ItemStart[item + 1] - columns.ItemStart[item] > 1)
            {
                AddItem(columns.Sayers(item, said), MostClaimed(columns, item), counts);
            }
        }

        return counts.ToDictionary();
    }

    private static int MostClaimed(ClaimColumns columns, int item)
    {
        var most = columns.ItemStart[item];
        for (var candidate = most; candidate < columns.ItemStart[item + 1]; candidate++)
        {
            most = columns.ClaimsOf(candidate) > columns.ClaimsOf(most) ? candidate : most;
        }

        return most;
    }

    private static void AddItem(ReadOnlySpan<(int Source, int Candidate)> said, int most, PairCounts counts)
    {
        for (var i = 0; i < said.Length; i++)
        {
            for (var j = i + 1; j < said.Length; j++)
            {
                if (said[j].Candidate != most || said[i].Candidate != most)
                {
                    counts.Add(said[i].Source, said[j].Source, said[i].Candidate == said[j].Candidate);
                }
            }
        }
    }
}
