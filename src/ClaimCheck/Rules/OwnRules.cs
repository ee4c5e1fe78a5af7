using ClaimCheck.Facts;

namespace ClaimCheck.Rules;

/// <summary>Runs rules that look at one fact and any others, and brings what they find into the shape of the report.</summary>
internal sealed class OwnRules(RuleContext context)
{
    private const string Throws = "CC9100";

    /// <summary>Each claim with the fact it is of; made with the first finding.</summary>
    private readonly Lazy<Dictionary<string, (string Fact, Claim Claim)>> _places = new(() => context.Facts
        .SelectMany(f => f.Claims, (fact, claim) => (fact.Fact.Id, Claim: claim))
        .DistinctBy(p => p.Claim.Id, StringComparer.Ordinal)
        .ToDictionary(p => p.Claim.Id, p => p, StringComparer.Ordinal));

    public List<Finding> Findings { get; } = [];

    public List<Note> Notes { get; } = [];

    public void Run(IEnumerable<IRule> rules)
    {
        var index = new RuleIndex(rules);
        foreach (var fact in context.Facts)
        {
            foreach (var rule in index.For(fact.Fact.Predicate))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                Run(rule, fact);
            }
        }
    }

    private void Run(IRule rule, FactSheet fact)
    {
        try
        {
            Findings.AddRange(rule.Check(fact, context).Select(f => Complete(f, rule.Descriptor)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Notes.Add(new Note(Throws, null, null, $"The rule {rule.Descriptor.Id} failed on the fact {fact.Fact.Id} ({fact.Fact.Predicate} of {fact.Fact.Subject}): {exception.GetType().Name}: {exception.Message.TrimEnd('.')}. The other rules ran. Mend the rule or switch it off. {Throws}"));
        }
    }

    private Finding Complete(Finding finding, RuleDescriptor rule)
    {
        var claims = finding.Sides.SelectMany(s => s.Claims).ToArray();
        if (finding.Sides.Any(s => s.Claims.Count == 0) || claims.Length == 0 || claims.FirstOrDefault(c => !_places.Value.ContainsKey(c)) is { } stray)
        {
            throw new InvalidOperationException($"The finding {finding.Id} has a side without a claim, or names a claim that is not of this report; make it with Findings.Between or Findings.Among.");
        }

        return finding with
        {
            Id = FindingId.Of(rule.Id, finding.Sides.Select(s => _places.Value[s.Claims[0]].Claim), context.Articles),
            Rule = rule.Id,
            Facts = claims.Select(c => _places.Value[c].Fact).Distinct(StringComparer.Ordinal).ToSequence(),
            Verdict = finding.Verdict == Verdict.Contradiction && claims.Select(c => _places.Value[c].Claim.Article).Distinct(StringComparer.Ordinal).Count() == 1 ? Verdict.InternalConflict : finding.Verdict,
        };
    }
}
