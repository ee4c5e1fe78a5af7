using ClaimCheck.Facts;
using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>Reckons the values of several facts with each other, by one or more relations. A breach is told where no choice of the values stated can hold.</summary>
/// <remarks>Looks at the claims of one subject or sentence: its time grows with these, not with the report.</remarks>
internal abstract class RelationRule(RuleDescriptor descriptor, params ReckonedRelation[] relations) : IRule
{
    /// <summary>More choices of values than this are not looked through: then nothing is said.</summary>
    private const int MostChoices = 256;

    public RuleDescriptor Descriptor { get; } = descriptor with { AppliesTo = relations.Select(r => r.Lead).Distinct(StringComparer.Ordinal).ToSequence() };

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        return relations
            .Where(r => r.Lead == fact.Fact.Predicate)
            .SelectMany(r => fact.Claims.Where(c => c.Predicate == r.Lead && RelationScope.IsFirm(c)).Select(c => Check(c, r, context)).OfType<Finding>().DistinctBy(f => f.Explanation));
    }

    private Finding? Check(Claim lead, ReckonedRelation relation, RuleContext context)
    {
        if (RelationScope.Around(lead, relation, context) is not { } others)
        {
            return null;
        }

        var reckoned = Choices(lead, others).Select(c => (Claims: c, Reckoning: relation.Reckon(c))).Where(c => c.Reckoning is not null).ToArray();
        if (reckoned.Length == 0 || Array.Exists(reckoned, c => c.Reckoning!.Holds))
        {
            return null;
        }

        var (claims, nearest) = reckoned.MinBy(c => c.Reckoning!.Gap);
        return Findings.Among(Descriptor, claims, nearest!.Text) with { Message = nearest.Message, Severity = SeverityOf(nearest, context.RuleSet) };
    }

    /// <summary>The severity of what was found; a declared one stands as it is.</summary>
    protected virtual Severity SeverityOf(Reckoning reckoning, RuleSet rules) => Severities.Of(reckoning.Gap, rules);

    /// <summary>The lead with one claim of each of the others, in order; none where there are too many.</summary>
    private static List<List<Claim>> Choices(Claim lead, IReadOnlyList<Claim[]> others)
    {
        List<List<Claim>> choices = [[lead]];
        foreach (var claims in others)
        {
            choices = choices.Count * claims.Length > MostChoices ? [] : [.. choices.SelectMany(c => claims, (chosen, claim) => new List<Claim>([.. chosen, claim]))];
        }

        return choices;
    }
}
