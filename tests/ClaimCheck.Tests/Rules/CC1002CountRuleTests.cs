using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC1002CountRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("layoffs.count", Given.Count(600, "employee"), Given.Count(900, "employee"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC1002" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("layoffs.count", Given.Count(600, "employee"), Given.Count(600, "employee"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1002"] });
        var claims = Given.Report("layoffs.count", Given.Count(600, "employee"), Given.Count(900, "employee")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
