namespace ClaimCheck.Support;

/// <summary>Sums up by source how far its claims are from what is taken for true.</summary>
internal sealed class SourceLosses(ClaimColumns columns)
{
    /// <summary>Votes that differ by less are level: sums must not depend on the order of the sources.</summary>
    private const double Level = 1 - 1e-9;

    private readonly double[] _sum = new double[columns.Sources.Length];

    /// <summary>By source how many claims were counted.</summary>
    public int[] Claims { get; } = new int[columns.Sources.Length];

    /// <summary>By source the sum.</summary>
    public double[] Sum => _sum;

    /// <summary>Adds the claims of an item.</summary>
    public void Add(int item, Func<int, double> loss)
    {
        for (var candidate = columns.ItemStart[item]; candidate < columns.ItemStart[item + 1]; candidate++)
        {
            var lost = loss(candidate);
            foreach (var source in columns.SourcesOf(candidate))
            {
                _sum[source] += lost;
                Claims[source]++;
            }
        }
    }

    /// <summary>Adds the claims of an item of words: 0 for the value with most votes, or those that share the most, or the pinned one; 1 for others.</summary>
    public void AddVotes(int item, double[] votes, int? pinned)
    {
        var most = 0.0;
        for (var candidate = columns.ItemStart[item]; candidate < columns.ItemStart[item + 1]; candidate++)
        {
            most = Math.Max(most, votes[candidate]);
        }

        Add(item, candidate => (pinned is { } right ? candidate == right : votes[candidate] >= most * Level) ? 0 : 1);
    }

    /// <summary>By source the mean loss.</summary>
    public double[] Mean() => [.. _sum.Select((sum, source) => Claims[source] > 0 ? sum / Claims[source] : 0)];
}
