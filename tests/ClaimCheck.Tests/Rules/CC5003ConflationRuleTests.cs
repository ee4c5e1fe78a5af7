using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC5003ConflationRuleTests
{
    [Fact]
    public void Explains_FigureOfAnotherFactTenfold_IsHinted()
    {
        var report = new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "investment.amount", Given.Money(14_300_000_000m)),
            Given.Claim("a2", "investment.amount", Given.Money(300_000_000_000m)),
            Given.Claim("a1", "company.valuation", Given.Money(30_000_000_000m)),
        ]);

        var finding = report.Contradictions.Should().ContainSingle().Subject;
        finding.Hints.Should().Contain("CC5003");
        finding.Explanation.Should().EndWith("Looks like the value of another fact: 300 billion USD is 30 billion USD × 10, and 30 billion USD is the figure that a1 gives for another fact (valuation).");
    }

    [Fact]
    public void Explain_TheVeryFigureOfAnotherFact_IsNamed() =>
        new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "investment.amount", Given.Money(14_300_000_000m)),
            Given.Claim("a2", "investment.amount", Given.Money(30_000_000_000m)),
            Given.Claim("a3", "company.valuation", Given.Money(30_000_000_000m)),
        ]).Contradictions.Should().ContainSingle().Which.Explanation.Should().EndWith("30 billion USD is the figure that a3 gives for another fact (valuation).");

    [Fact]
    public void Explains_NoOtherFactWithTheFigure_IsNotHinted() =>
        Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(90_000_000_000m)).Contradictions
            .Should().ContainSingle().Which.Hints.Should().NotContain("CC5003");

    [Fact]
    public void Explain_TenthOfAnotherFact_IsDivided() =>
        Explained(Given.Money(3_000_000_000m), Given.Money(30_000_000_000m)).Should().EndWith("3 billion USD is 30 billion USD ÷ 10, and 30 billion USD is the figure that a3 gives for another fact (valuation).");

    [Fact]
    public void Explain_FigureInOtherCurrencyOrOfPeople_IsNoSource()
    {
        Explained(Given.Money(30_000_000_000m), Given.Money(30_000_000_000m, "EUR")).Should().NotContain("another fact");
        Explained(Given.Money(30_000_000_000m), Given.Count(30_000_000_000m)).Should().NotContain("another fact");
    }

    [Fact]
    public void Explain_CountsOfPeople_AreNotLookedUp() =>
        new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "layoffs.count", Given.Count(600)), Given.Claim("a2", "layoffs.count", Given.Count(900)), Given.Claim("a3", "company.employees", Given.Count(900)),
        ]).Contradictions.Should().ContainSingle().Which.Hints.Should().NotContain("CC5003");

    [Fact]
    public void Explain_TenfoldThatIsAnotherFactsToo_HasBothHintsInTheOrderOfTheirIds() =>
        new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "investment.amount", Given.Money(3_000_000_000m)), Given.Claim("a2", "investment.amount", Given.Money(30_000_000_000m)), Given.Claim("a3", "company.valuation", Given.Money(30_000_000_000m)),
        ]).Contradictions.Should().ContainSingle(f => f.Rule == "CC1001").Which.Hints.Should().Equal("CC5002", "CC5003");

    private static string Explained(Quantity invested, Quantity valued) =>
        new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "investment.amount", Given.Money(14_300_000_000m)), Given.Claim("a2", "investment.amount", invested), Given.Claim("a3", "company.valuation", valued),
        ]).Contradictions.Should().ContainSingle(f => f.Rule == "CC1001").Which.Explanation;
}
