namespace ClaimCheck.Support;

/// <summary>How often two sources said the same where it tells: in contested items, unless both gave the value most gave. Counters add up over runs.</summary>
/// <remarks>That accurate sources agree says nothing; that they agree against the many, word for word and nearly always, says that one has it
/// from the other or both from a third (Dong, Berti-Equille, Srivastava, 2009: shared errors betray a copier).</remarks>
internal static class CopyCounter
{
    /// <summary>Items with more claims are not compared pair by pair.</summary>
    private const int MostClaims = 256;

    public static Dictionary<long, CopyCount> Count(ClaimColumns columns)
    {
        var counts = new PairCounts(columns.Sources.Length);
        var said = new List<(int Source, int Candidate)>(MostClaims);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var (first, end) = (columns.ItemStart[item], columns.ItemStart[item + 1]);
            if (end - first > 1 && columns.CandidateStart[end] - columns.CandidateStart[first] <= MostClaims)
            {
                said.Clear();
                AddItem(columns, first, end, said, counts);
            }
        }

        return counts.ToDictionary();
    }

    private static void AddItem(ClaimColumns columns, int first, int end, List<(int Source, int Candidate)> said, PairCounts counts)
    {
        var most = first;
        for (var candidate = first; candidate < end; candidate++)
        {
            most = columns.ClaimsOf(candidate) > columns.ClaimsOf(most) ? candidate : most;
            foreach (var source in columns.SourcesOf(candidate))
            {
                said.Add((source, candidate));
            }
        }

        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(said);
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                if (all[j].Candidate != most || all[i].Candidate != most)
                {
                    counts.Add(all[i].Source, all[j].Source, all[i].Candidate == all[j].Candidate);
                }
            }
        }
    }
}
