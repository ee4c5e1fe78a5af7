namespace ClaimCheck.Support;

/// <summary>Weighs the sides of a report's findings by who stands behind them, over all findings together and with what is known of the sources.
/// Claims of one origin are one vote. It never says who is right.</summary>
internal sealed class ReportSupport
{
    private const string Attribute = "side";

    private readonly Dictionary<string, WeighedItem> _weighed;
    private readonly IReadOnlyCollection<Article> _articles;
    private readonly IReadOnlyDictionary<string, Claim> _claims;
    private readonly Dictionary<string, string> _sourceOf;
    private readonly TrustState _before;
    private readonly Weighing _weighing;

    public ReportSupport(IReadOnlyCollection<Article> articles, IEnumerable<Finding> findings, IEnumerable<Fact> facts, IReadOnlyDictionary<string, Claim> claims, TrustState trust)
    {
        (_articles, _claims, _before) = (articles, claims, trust);
        _sourceOf = articles.ToDictionary(a => a.Id, a => a.Source ?? a.Id, StringComparer.Ordinal);
        var table = new ClaimTableBuilder();
        foreach (var finding in findings.Where(f => f.Verdict == Verdict.Contradiction))
        {
            foreach (var side in finding.Sides)
            {
                Add(ItemOf(finding), side.Claims, side.Claims[0], table);
            }
        }

        foreach (var fact in facts.Where(f => f.Verdict == Verdict.Agree))
        {
            Add($"fact {fact.Id}", fact.Claims, "", table);
        }

        _weighing = Weigher.Weigh(table.Build(), new WeighOptions { Solver = new PopAccu(NewsOptions), Trust = trust, Kinds = new Dictionary<string, AttributeKind> { [""] = AttributeKind.Text } });
        _weighed = _weighing.Items.ToDictionary(i => i.Object, StringComparer.Ordinal);
    }

    /// <summary>In news there are few other values to choose from, and outlets err together more than tables do: a vote weighs less. A judgement, not a
    /// measurement: stories with known truth are too few to fit it.</summary>
    private static PopAccuOptions NewsOptions { get; } = new() { Accuracy = 0.7, FalseValues = 2 };

    /// <summary>What is known of the sources with a name after this report.</summary>
    public TrustState Trust
    {
        get
        {
            var named = _articles.Select(a => a.Source).OfType<string>().Concat(_before.Judged.Keys).ToHashSet(StringComparer.Ordinal);
            return _weighing.Trust.Only(named);
        }
    }

    /// <summary>The finding with its sides weighed, best supported first.</summary>
    public Finding Weigh(Finding finding)
    {
        if (!_weighed.TryGetValue(ItemOf(finding), out var item) || finding.Verdict != Verdict.Contradiction)
        {
            return finding with { Sides = finding.Sides.Select(s => s with { Origins = OriginsOf(s) }).OrderByDescending(s => s.Origins).ThenBy(s => s.Claims[0], StringComparer.Ordinal).ToSequence() };
        }

        var probability = item.Candidates.ToDictionary(c => c.Value, c => Math.Round(c.Probability, 2, MidpointRounding.AwayFromZero), StringComparer.Ordinal);
        var sides = finding.Sides
            .Select(s => s with { Origins = OriginsOf(s), Probability = probability.GetValueOrDefault(s.Claims[0]) })
            .OrderByDescending(s => s.Probability)
            .ThenByDescending(s => s.Origins)
            .ThenBy(s => s.Claims[0], StringComparer.Ordinal)
            .ToSequence();
        var margin = (sides[0].Probability ?? 0) - (sides.Count > 1 ? sides[1].Probability ?? 0 : 0);
        return finding with { Sides = sides, Support = new FindingSupport(margin, margin == 0 ? 0 : item.VotesToFlip) };
    }

    /// <summary>The sources by name, with how reliable they have been.</summary>
    public Sequence<Source> Sources()
    {
        var trust = _weighing.Sources.Where(s => s.Judged > 0).ToDictionary(s => s.Source, StringComparer.Ordinal);
        return _articles
            .GroupBy(a => _sourceOf[a.Id], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => trust.TryGetValue(g.Key, out var known)
                ? new Source(g.Key, g.Count(), Rounded(known.Reliability)) { Low = Rounded(known.Low), High = Rounded(known.High), Judged = known.Judged }
                : new Source(g.Key, g.Count(), Reliability: null))
            .ToSequence();
    }

    private static decimal Rounded(decimal share) => Math.Round(share, 2, MidpointRounding.AwayFromZero);

    private static string ItemOf(Finding finding) => $"{finding.Rule} {finding.Id}";

    /// <summary>Of the claims of one origin the source first by name votes.</summary>
    private void Add(string item, Sequence<string> claims, string value, ClaimTableBuilder table)
    {
        foreach (var origin in claims.Select(c => _claims[c]).GroupBy(c => c.Origin, StringComparer.Ordinal))
        {
            var source = origin.Select(c => _sourceOf.GetValueOrDefault(c.Article, c.Article)).Min(StringComparer.Ordinal)!;
            table.Add(source, item, Attribute, value);
        }
    }

    private int OriginsOf(Side side) => side.Claims.Select(c => _claims[c].Origin).Distinct(StringComparer.Ordinal).Count();
}
