using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC3002PlaceRuleTests
{
    [Fact]
    public void Check_ValuesThatCannotBothHold_Contradict()
    {
        var report = Given.Report("event.place", new Place("manhattan", ["new-york"], "Manhattan"), new Place("brooklyn", ["new-york"], "Brooklyn"));

        report.Contradictions.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule == "CC3002" && f.Severity == Severity.Major);
        report.Contradictions[0].Sides.Should().HaveCount(2);
        report.Contradictions[0].Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void Check_ValuesThatAgree_SaysNothing()
    {
        var report = Given.Report("event.place", new Place("manhattan", ["new-york"], "Manhattan"), new Place("manhattan", ["new-york"], "曼哈顿"));

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Agree);
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing()
    {
        var checker = new ClaimChecker(RuleSet.Default with { DisabledRules = ["CC3002"] });
        var claims = Given.Report("event.place", new Place("manhattan", ["new-york"], "Manhattan"), new Place("brooklyn", ["new-york"], "Brooklyn")).Claims;

        checker.CheckClaims(claims).Contradictions.Should().BeEmpty();
    }

    [Fact]
    public void Check_OnePlaceWithinTheOther_SaysNothing() =>
        Given.Report("event.place", new Place("manhattan", ["new-york"], "Manhattan"), new Place("new-york", [], "New York")).Contradictions.Should().BeEmpty();
}
