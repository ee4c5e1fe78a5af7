using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC4001ExtentRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("acquisition.extent", new Polarity("whole", "acquired Acme"), new Polarity("part", "bought a stake in Acme"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC4001" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_WhicheverIsToldFirst_IsTheRules() =>
        Given.Report("acquisition.extent", new Polarity("part", "told second"), new Polarity("whole", "told first")).Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC4001");

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("acquisition.extent", new Polarity("part", "half of Acme"), new Polarity("part", "bought a stake in Acme"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC4001"] });
        var claims = Given.Report("acquisition.extent", new Polarity("whole", "acquired Acme"), new Polarity("part", "bought a stake in Acme")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
