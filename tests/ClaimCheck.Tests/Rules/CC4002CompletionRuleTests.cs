using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC4002CompletionRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("deal.state", new Polarity("completed", "closed"), new Polarity("planned", "will close"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC4002" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("deal.state", new Polarity("completed", "closed"), new Polarity("completed", "has closed"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC4002"] });
        var claims = Given.Report("deal.state", new Polarity("completed", "closed"), new Polarity("planned", "will close")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
