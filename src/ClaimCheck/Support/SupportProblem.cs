namespace ClaimCheck.Support;

/// <summary>What a solver weighs: a table, how its values are alike, what is known of the sources before, and what a person has verified.</summary>
public sealed class SupportProblem
{
    /// <summary>Items with more candidates are set beside each other by equality alone.</summary>
    private const int MostRelated = 512;

    private Dictionary<long, CopyCount>? _ownPairs;

    internal SupportProblem(ClaimTable table, ILikeness[] likeness, TrustState before, IReadOnlyDictionary<int, int> pinned)
    {
        (Table, Likeness, Before, Pinned) = (table, likeness, before, pinned);
        (RelationStart, Relations) = Relate();
    }

    /// <summary>The claims.</summary>
    public ClaimTable Table { get; }

    /// <summary>What is known of the sources from earlier runs.</summary>
    public TrustState Before { get; }

    /// <summary>By item the candidate a person has verified, or -1 where none of the candidates is it.</summary>
    internal IReadOnlyDictionary<int, int> Pinned { get; }

    /// <summary>The counts of this table alone.</summary>
    internal Dictionary<long, CopyCount> OwnPairs => _ownPairs ??= CopyCounter.Count(Table.Columns);

    internal ILikeness[] Likeness { get; }

    /// <summary>Where the relations of item i stand: from <c>[i]</c> to <c>[i + 1]</c>.</summary>
    internal int[] RelationStart { get; }

    internal CandidateRelation[] Relations { get; }

    internal ReadOnlySpan<CandidateRelation> RelationsOf(int item) => Relations.AsSpan(RelationStart[item]..RelationStart[item + 1]);

    /// <summary>How often pairs of sources said the same against the many, in this table and before.</summary>
    internal Dictionary<long, CopyCount> PairsSoFar()
    {
        var pairs = new Dictionary<long, CopyCount>(OwnPairs);
        foreach (var ((first, second), count) in Before.Pairs)
        {
            var (a, b) = (Array.BinarySearch(Table.Columns.Sources, first, StringComparer.Ordinal), Array.BinarySearch(Table.Columns.Sources, second, StringComparer.Ordinal));
            if (a >= 0 && b >= 0)
            {
                pairs[PairCounts.Key(a, b)] = pairs.GetValueOrDefault(PairCounts.Key(a, b)) + count;
            }
        }

        return pairs;
    }

    private (int[] Starts, CandidateRelation[] Relations) Relate()
    {
        var columns = Table.Columns;
        var starts = new int[columns.ItemObject.Length + 1];
        var relations = new List<CandidateRelation>();
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var (first, end) = (columns.ItemStart[item], columns.ItemStart[item + 1]);
            if (end - first <= MostRelated)
            {
                Relate(Likeness[columns.ItemAttribute[item]], first, end, relations);
            }

            starts[item + 1] = relations.Count;
        }

        return (starts, [.. relations]);
    }

    private void Relate(ILikeness likeness, int first, int end, List<CandidateRelation> relations)
    {
        for (var from = first; from < end; from++)
        {
            for (var to = first; to < end; to++)
            {
                if (from != to && likeness.Between(Table.Columns.CandidateValue[from], Table.Columns.CandidateValue[to]) is { Any: true } found)
                {
                    relations.Add(new CandidateRelation(from, to, found));
                }
            }
        }
    }
}
