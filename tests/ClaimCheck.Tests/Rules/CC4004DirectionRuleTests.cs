using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC4004DirectionRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("slot.direction", new Polarity("up", "rose 7 %"), new Polarity("down", "fell 7 %"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC4004" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_WhicheverIsToldFirst_IsTheRules() =>
        Given.Report("slot.direction", new Polarity("down", "told second"), new Polarity("up", "told first")).Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC4004");

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("slot.direction", new Polarity("up", "rose 7 %"), new Polarity("up", "gained 7 %"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC4004"] });
        var claims = Given.Report("slot.direction", new Polarity("up", "rose 7 %"), new Polarity("down", "fell 7 %")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
