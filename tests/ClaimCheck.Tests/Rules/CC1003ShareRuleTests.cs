using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC1003ShareRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("stake.share", Given.Of(Dimension.Share, 49, "percent"), Given.Of(Dimension.Share, 25, "percent"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC1003" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("stake.share", Given.Of(Dimension.Share, 49, "percent"), Given.Of(Dimension.Share, 49, "percent"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1003"] });
        var claims = Given.Report("stake.share", Given.Of(Dimension.Share, 49, "percent"), Given.Of(Dimension.Share, 25, "percent")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_SameFigureUpAndDown_Contradict()
    {
        var rise = Given.Of(Dimension.Share, 7, "percent");

        Given.Report("open.share", rise with { Trend = Trend.Up }, rise with { Trend = Trend.Down }).Contradictions
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Major);
    }
}
