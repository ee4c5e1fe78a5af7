using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC1004MeasureRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("bridge.length", Given.Of(Dimension.Length, 265, "meter"), Given.Of(Dimension.Length, 276, "meter"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC1004" && f.Severity == Severity.Minor);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("bridge.length", Given.Of(Dimension.Length, 265, "meter"), Given.Of(Dimension.Length, 265, "meter"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1004"] });
        var claims = Given.Report("bridge.length", Given.Of(Dimension.Length, 265, "meter"), Given.Of(Dimension.Length, 276, "meter")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_OneDurationInTwoUnits_SaysNothing()
    {
        var months = Given.Of(Dimension.Duration, 36, "month") with { Base = 36 * 30 * 86400m };
        var years = Given.Of(Dimension.Duration, 3, "year") with { Base = 3 * 365 * 86400m };

        Given.Report("sentence.duration", months, years).Contradictions.Should().BeEmpty();
    }
}
