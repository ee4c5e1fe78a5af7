using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC3003NameRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("event.maker", new Name("nvidia", "Nvidia"), new Name("horizon", "Horizon"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC3003" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("event.maker", new Name("nvidia", "Nvidia"), new Name("nvidia", "英伟达"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC3003"] });
        var claims = Given.Report("event.maker", new Name("nvidia", "Nvidia"), new Name("horizon", "Horizon")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
