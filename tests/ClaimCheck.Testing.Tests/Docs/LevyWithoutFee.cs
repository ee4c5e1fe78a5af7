using ClaimCheck.Facts;
using ClaimCheck.Rules;

namespace ClaimCheck.Testing.Tests.Docs;

// snippet
public sealed class LevyWithoutFee : IRule
{
    public RuleDescriptor Descriptor { get; } = new("DESK2001", "Levy without a fee") { AppliesTo = ["academy.levy"] };

    public IEnumerable<Finding> Check(FactSheet fact, RuleContext context)
    {
        if (!context.FactsOf("transfer.fee", fact.Fact.Subject).Any())
        {
            yield return Findings.Among(Descriptor, fact.Claims, $"{fact.Sides[0].Value.Text} is a levy, and no article tells the fee.", Verdict.Undetermined);
        }
    }
}
// end
