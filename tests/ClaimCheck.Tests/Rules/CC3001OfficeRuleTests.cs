using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC3001OfficeRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("person.role", Given.Office("chief-technology-officer"), Given.Office("chief-financial-officer"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC3001" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("person.role", Given.Office("chief-technology-officer"), Given.Office("chief-technology-officer"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC3001"] });
        var claims = Given.Report("person.role", Given.Office("chief-technology-officer"), Given.Office("chief-financial-officer")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_FounderWhoIsAlsoChiefExecutive_SaysNothing() =>
        Given.Report("person.role", Given.Office("chief-executive-officer", "founder"), Given.Office("chief-executive-officer")).Contradictions.Should().BeEmpty();
}
