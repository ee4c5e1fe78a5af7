using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC4003DenialRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("open.truth", new Polarity("yes", "was paid"), new Polarity("no", "was not paid"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC4003" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_WhicheverIsToldFirst_IsTheRules() =>
        Given.Report("open.truth", new Polarity("no", "told second"), new Polarity("yes", "told first")).Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC4003");

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("open.truth", new Polarity("yes", "was paid"), new Polarity("yes", "had been paid"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC4003"] });
        var claims = Given.Report("open.truth", new Polarity("yes", "was paid"), new Polarity("no", "was not paid")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
