namespace ClaimCheck.Support;

/// <summary>What is kept of the sources between runs: how their claims were judged, and how often pairs of them said the same. Immutable;
/// small stories live from it.</summary>
/// <remarks>Counts of claims add up over runs; the reliability is the mean of a Beta distribution over them.</remarks>
public sealed record TrustState
{
    /// <summary>Name and version of the shape on disk.</summary>
    public const string CurrentSchema = "claimcheck/trust/1";

    /// <summary>Nothing is known.</summary>
    public static readonly TrustState Empty = new();

    /// <summary>By source how its claims were judged.</summary>
    public IReadOnlyDictionary<string, JudgedClaims> Judged { get; init; } = new SortedDictionary<string, JudgedClaims>(StringComparer.Ordinal);

    /// <summary>By pair of sources, the first of which comes first in ordinal order, how often they said the same against the many.</summary>
    public IReadOnlyDictionary<(string First, string Second), CopyCount> Pairs { get; init; } = new Dictionary<(string, string), CopyCount>();

    /// <summary>This state with what the findings of a report add. Articles whose source is not known add nothing; the same report learned twice counts twice.</summary>
    /// <param name="report">A report of <see cref="ClaimChecker"/>.</param>
    public TrustState Learn(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportSupport(report.Articles, report.Contradictions, report.Facts, report.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal), this).Trust;
    }

    /// <summary>The state of some sources, those known before included.</summary>
    internal TrustState Only(IReadOnlySet<string> sources) => this with
    {
        Judged = new SortedDictionary<string, JudgedClaims>(Judged.Where(s => sources.Contains(s.Key)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        Pairs = Pairs.Where(p => sources.Contains(p.Key.First) && sources.Contains(p.Key.Second)).ToDictionary(),
    };

    /// <summary>This state with one more run.</summary>
    internal TrustState With(ClaimColumns columns, JudgedClaims[] judged, IReadOnlyDictionary<long, CopyCount>? pairs)
    {
        var sources = new SortedDictionary<string, JudgedClaims>(StringComparer.Ordinal);
        foreach (var (source, known) in Judged)
        {
            sources[source] = known;
        }

        for (var source = 0; source < judged.Length; source++)
        {
            if (judged[source].Count > 0)
            {
                sources[columns.Sources[source]] = sources.GetValueOrDefault(columns.Sources[source]) + judged[source];
            }
        }

        var added = new Dictionary<(string, string), CopyCount>(Pairs);
        foreach (var (key, count) in pairs ?? new Dictionary<long, CopyCount>())
        {
            var (a, b) = PairCounts.Pair(key);
            added[(columns.Sources[a], columns.Sources[b])] = added.GetValueOrDefault((columns.Sources[a], columns.Sources[b])) + count;
        }

        return new TrustState { Judged = sources, Pairs = added };
    }
}
