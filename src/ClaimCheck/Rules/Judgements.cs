namespace ClaimCheck.Rules;

/// <summary>What a rule set says of rules and findings: severities of its own, and what a person decided.</summary>
internal sealed class Judgements(RuleContext context)
{
    /// <summary>Choices of one claim a side that are looked through for a judgement given before articles were added.</summary>
    private const int MostChoices = 4_096;

    private readonly Dictionary<string, Severity> _severities = context.RuleSet.Severities.DistinctBy(s => s.Rule, StringComparer.Ordinal).ToDictionary(s => s.Rule, s => s.Severity, StringComparer.Ordinal);
    private readonly Dictionary<string, Suppression> _suppressions = context.RuleSet.Suppressions.ToDictionary(s => s.Finding, StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _keys = new(() => context.Facts.SelectMany(f => f.Claims).DistinctBy(c => c.Id, StringComparer.Ordinal)
        .ToDictionary(c => c.Id, c => FindingId.KeyOf(c, context.Articles), StringComparer.Ordinal));

    /// <summary>The finding with what is said of it.</summary>
    public Finding On(Finding finding)
    {
        var judgement = _suppressions.Count == 0 ? null : _suppressions.GetValueOrDefault(finding.Id) ?? Earlier(finding);
        if (judgement is not null)
        {
            _met.Add(judgement.Finding);
        }

        return finding with
        {
            Severity = _severities.TryGetValue(finding.Rule, out var severity) ? severity : finding.Severity,
            Suppression = judgement,
        };
    }

    /// <summary>The judgements that met no finding, of those given for the report's story, in order.</summary>
    public IEnumerable<Suppression> Unmet(string? story) =>
        _suppressions.Values.Where(s => s.Story == story && !_met.Contains(s.Finding)).OrderBy(s => s.Finding, StringComparer.Ordinal);

    /// <summary>The judgement of the id that the finding had while a side was told by another of its claims.</summary>
    private Suppression? Earlier(Finding finding)
    {
        if (finding.Sides.Aggregate(1L, (all, side) => Math.Min(all * side.Claims.Count, MostChoices + 1L)) > MostChoices)
        {
            return null;
        }

        IEnumerable<string[]> choices = [[]];
        foreach (var side in finding.Sides)
        {
            choices = choices.SelectMany(_ => side.Claims, (chosen, claim) => (string[])[.. chosen, _keys.Value[claim]]);
        }

        return choices.Select(c => _suppressions.GetValueOrDefault(FindingId.OfKeys(finding.Rule, c))).FirstOrDefault(s => s is not null);
    }
}
