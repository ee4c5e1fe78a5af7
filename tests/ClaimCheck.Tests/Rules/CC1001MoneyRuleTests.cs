using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC1001MoneyRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(14_800_000_000m));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC1001" && f.Severity == Severity.Minor);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(14_300_000_000m));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC1001"] });
        var claims = Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(14_800_000_000m)).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_ThreeValues_AreOneContradictionWithThreeSides()
    {
        var report = Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(14_800_000_000m), Given.Money(300_000_000_000m));

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().HaveCount(3);
        report.Contradictions[0].Severity.Should().Be(Severity.Critical);
    }

    [Fact]
    public void Check_SameDigitsInTwoCurrencies_Contradict()
    {
        var report = Given.Report("funding.amount", Given.Money(3_455_000_000m, "HKD"), Given.Money(3_455_000_000m));

        report.Contradictions.Should().ContainSingle().Which.Severity.Should().Be(Severity.Major);
    }
}
