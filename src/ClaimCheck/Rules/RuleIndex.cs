namespace ClaimCheck.Rules;

/// <summary>Rules by the predicates they want: what a fact costs grows with the rules that apply to it, not with all. For one run, by one thread.</summary>
internal sealed class RuleIndex
{
    private const string Below = ".*";

    private readonly IRule[] _always;
    private readonly Dictionary<string, IRule[]> _byPattern;
    private readonly Dictionary<string, IRule[]> _known = new(StringComparer.Ordinal);

    public RuleIndex(IEnumerable<IRule> rules)
    {
        IRule[] all = [.. rules];
        _always = [.. all.Where(r => r.Descriptor.AppliesTo.Count == 0)];
        _byPattern = all
            .SelectMany(r => r.Descriptor.AppliesTo, (rule, pattern) => (rule, pattern))
            .GroupBy(p => p.pattern, p => p.rule, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The rules that want facts of a predicate, each once.</summary>
    public IRule[] For(string predicate)
    {
        if (_byPattern.Count == 0)
        {
            return _always;
        }

        if (!_known.TryGetValue(predicate, out var rules))
        {
            _known[predicate] = rules = [.. _always.Concat(Patterns(predicate).SelectMany(p => _byPattern.GetValueOrDefault(p) ?? [])).Distinct()];
        }

        return rules;
    }

    /// <summary>The id itself, and "all below" for each name it starts with.</summary>
    private static IEnumerable<string> Patterns(string predicate)
    {
        yield return predicate;
        for (var dot = predicate.LastIndexOf('.'); dot > 0; dot = predicate.LastIndexOf('.', dot - 1))
        {
            yield return string.Concat(predicate.AsSpan(0, dot), Below);
        }
    }
}
