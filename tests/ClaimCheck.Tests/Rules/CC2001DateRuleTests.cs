using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC2001DateRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("release.date", Given.Month(2024, 4), Given.Month(2025, 4));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC2001" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("release.date", Given.Month(2025, 4), Given.Month(2025, 4));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC2001"] });
        var claims = Given.Report("release.date", Given.Month(2024, 4), Given.Month(2025, 4)).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_DayWithinTheMonth_SaysNothing()
    {
        var report = Given.Report("release.date", Given.Month(2025, 4), Given.Day(2025, 4, 5));

        report.Contradictions.Should().BeEmpty();
        report.Facts[0].Verdict.Should().Be(Verdict.Compatible);
    }
}
