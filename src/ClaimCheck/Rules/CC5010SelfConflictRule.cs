using ClaimCheck.Claims.Speech;
using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>One article against itself: two values of what has but one, where the one is most likely the other mistyped.</summary>
internal sealed class CC5010SelfConflictRule : IRule
{
    private const string Nobody = "unknown";

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of("CC5010", "One article against itself", "logic");

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        if (fact.Predicate is not { Cardinality: Cardinality.One } || fact.Fact.Subject == Nobody)
        {
            yield break;
        }

        foreach (var claim in fact.Claims.Where(c => c.Predicate == fact.Fact.Predicate && RelationScope.IsFirm(c)))
        {
            var other = RelationScope.Claims(context.FactsOf(fact.Fact.Predicate, claim.Subject.Id))
                .FirstOrDefault(c => SelfConflicts.IsAhead(claim, c) && SelfConflicts.AreOfOneThing(claim, c) && HaveOneVoice(claim, c) && SelfConflicts.Are(claim, c));
            if (other is not null)
            {
                yield return Findings.Between(Descriptor, claim, other, claim.Value.CompareTo(other.Value).Reason) with
                {
                    Message = claim.Value.CompareTo(other.Value).Message,
                };
            }
        }
    }

    /// <summary>Whether both are told by one, or, where they were read, not clearly by two.</summary>
    private static bool HaveOneVoice(Claim left, Claim right) =>
        left.Attribution == right.Attribution
        || (left.Evidence is not null && (left.Attribution is not { } speaker || right.Attribution is not { } other || SpeakerNames.MayBeOne(speaker, other)));
}
