namespace ClaimCheck.Support;

/// <summary>Which claims are votes of their own, and how many each candidate has.</summary>
internal sealed class IndependentVotes
{
    public IndependentVotes(ClaimColumns columns, CopyLinks links)
    {
        (Of, Start, Source) = (new int[columns.Candidates], new int[columns.Candidates + 1], new int[columns.ClaimSource.Length]);
        var count = 0;
        for (var candidate = 0; candidate < Of.Length; candidate++)
        {
            var sayers = columns.SourcesOf(candidate);
            foreach (var source in sayers)
            {
                if (sayers.Length == 1 || links.IsIndependent(source, sayers))
                {
                    Source[count++] = source;
                }
            }

            (Of[candidate], Start[candidate + 1]) = (count - Start[candidate], count);
        }
    }

    /// <summary>By candidate the number of its independent votes.</summary>
    public int[] Of { get; }

    private int[] Start { get; }

    private int[] Source { get; }

    public ReadOnlySpan<int> SourcesOf(int candidate) => Source.AsSpan(Start[candidate]..Start[candidate + 1]);
}
