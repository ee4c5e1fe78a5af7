using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC1005RankRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("rank", new Quantity(Dimension.Rank, null, 3, "third"), new Quantity(Dimension.Rank, null, 2, "second"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC1005" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("rank", new Quantity(Dimension.Rank, null, 3, "third"), new Quantity(Dimension.Rank, null, 3, "No. 3"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1005"] });
        var claims = Given.Report("rank", new Quantity(Dimension.Rank, null, 3, "third"), new Quantity(Dimension.Rank, null, 2, "second")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }
}
