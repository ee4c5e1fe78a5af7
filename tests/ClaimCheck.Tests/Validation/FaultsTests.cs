using ClaimCheck.Validation;

namespace ClaimCheck.Tests.Validation;

public sealed class FaultsTests
{
    [Fact]
    public void Of_RuleSetWithSeveralFaults_ListsAllWithValueAndWayOut()
    {
        var faults = Faults.Of(RuleSet.Default with { MinorWithin = 1.5m, DisabledRules = ["money", "CC1001"], Bounds = (Bounds)7 });

        faults.Select(f => f.ToString()).Should().BeEquivalentTo(
            "$.minorWithin is 1.5; it must be between 0 and 1 (a share: 5 % is 0.05). CC9101",
            "$.bounds is 7; it must be news or strict. CC9102",
            "$.disabledRules[0] is 'money'; the id of a rule is two to twelve capital letters and two to six digits, such as CC1001. CC9103");
    }

    [Fact]
    public void Of_DefaultRuleSet_IsEmpty() => Faults.Of(RuleSet.Default).Should().BeEmpty();

    [Fact]
    public void Constructor_FaultyRuleSet_ThrowsWithEveryFault()
    {
        var create = () => new ClaimChecker(RuleSet.Default with { MinorWithin = -1m, DisabledRules = ["x"] });

        create.Should().Throw<ArgumentException>().WithMessage("*CC9101*CC9103*");
    }

    [Fact]
    public void CheckClaims_FaultyClaims_ThrowsWithEveryFault()
    {
        var check = () => new ClaimChecker().CheckClaims([Given.Claim("", "p", Given.Count(1)), Given.Claim("a", "", Given.Count(1)) with { Confidence = 2m }]);

        check.Should().Throw<ArgumentException>().WithMessage("*CC9110*").WithMessage("*CC9111*").WithMessage("*CC9114*");
    }
}
