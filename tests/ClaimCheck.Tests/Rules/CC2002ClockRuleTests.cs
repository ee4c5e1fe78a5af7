using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC2002ClockRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("open.time", new ClockTime(new TimeOnly(13, 12), new TimeOnly(13, 12), "13:12"), new ClockTime(new TimeOnly(11, 0), new TimeOnly(11, 0), "11:00"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC2002" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("open.time", new ClockTime(new TimeOnly(13, 12), new TimeOnly(13, 12), "13:12"), new ClockTime(new TimeOnly(13, 12), new TimeOnly(13, 12), "13时12分"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC2002"] });
        var claims = Given.Report("open.time", new ClockTime(new TimeOnly(13, 12), new TimeOnly(13, 12), "13:12"), new ClockTime(new TimeOnly(11, 0), new TimeOnly(11, 0), "11:00")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
