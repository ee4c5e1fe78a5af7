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

        report.Contradictions.Should().ContainSingle().Which.Hints.Should().Contain("CC5003");
    }

    [Fact]
    public void Explains_NoOtherFactWithTheFigure_IsNotHinted() =>
        Given.Report("investment.amount", Given.Money(14_300_000_000m), Given.Money(90_000_000_000m)).Contradictions
            .Should().ContainSingle().Which.Hints.Should().NotContain("CC5003");
}
