using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC5005ProductRuleTests
{
    [Theory]
    [InlineData("Corvin paid $14.3 billion for a 4.9% stake in Hallow AI, valuing the start-up at $29 billion.")]
    [InlineData("远航集团以143亿美元收购星图智能4.9%的股份，星图智能估值为290亿美元。")]
    public void Check_SumTenTimesTheShare_IsAConflictWithItsArithmetic(string text)
    {
        var finding = Given.Internal(text, "CC5005").Should().ContainSingle().Subject;

        finding.Explanation.Should().Be("4.9 % × 29 billion USD = 1.421 billion USD, but 14.3 billion USD is stated.");
        finding.Severity.Should().Be(Severity.Critical);
        finding.Verdict.Should().Be(Verdict.InternalConflict);
    }

    [Theory]
    [InlineData("Corvin paid $14.3 billion for a 49% stake in Hallow AI, valuing the start-up at $29 billion.")]
    [InlineData("Corvin paid $14.3 billion for almost half of Hallow AI, valuing the start-up at $29 billion.")]
    [InlineData("Corvin paid $1.2 billion for a 4.9% stake in Hallow AI, valuing the start-up at $29 billion.")]
    [InlineData("远航集团以143亿美元收购星图智能49%的股份，星图智能估值为290亿美元。")]
    public void Check_SumNearTheShare_IsNoConflict(string text) => Given.Internal(text, "CC5005").Should().BeEmpty();

    [Fact]
    public void Check_SharesTimesPrice_IsReckonedToo()
    {
        Given.Internal("Halden Motors raised $900 million by selling 10 million shares at $25 a share.", "CC5005")
            .Should().ContainSingle().Which.Explanation.Should().Be("10 million share × 25 USD = 250 million USD, but 900 million USD is stated.");
        Given.Internal("Halden Motors raised $250 million by selling 10 million shares at $25 a share.", "CC5005").Should().BeEmpty();
    }

    [Fact]
    public void Check_ValuationOfAnother_IsNotReckonedWith() =>
        Given.Internal("Corvin paid $14.3 billion for a 49% stake in Hallow AI. The deal closed in June, people close to it said. Meanwhile Brightarm was valued at $900 billion.", "CC5005").Should().BeEmpty();

    [Fact]
    public void Check_HandBuiltClaimsOfTwoArticles_AreAContradiction()
    {
        var report = new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", "investment.amount", Given.Money(300_000_000_000m)),
            Given.Claim("a2", "stake.share", Given.Of(Dimension.Share, 49m, "percent")),
            Given.Claim("a2", "company.valuation", Given.Money(29_000_000_000m)),
        ]);

        report.Contradictions.Should().ContainSingle(f => f.Rule == "CC5005").Which.Explanation.Should().Contain("49 % × 29 billion USD = 14.21 billion USD");
    }

    [Theory]
    [InlineData("investment.amount", 8_600, true)]
    [InlineData("investment.amount", 8_500, false)]
    [InlineData("funding.amount", 8_600, true)]
    [InlineData("funding.amount", 8_500, false)]
    public void Check_ShareTimesValuation_LeavesRoomForAPremium(string amount, int millions, bool holds) =>
        Of(amount, millions * 1_000_000m, ("stake.share", Given.Of(Dimension.Share, 49m, "percent")), ("company.valuation", Given.Money(29_000_000_000m)))
            .Should().HaveCount(holds ? 0 : 1);

    [Theory]
    [InlineData("investment.amount", 300, true)]
    [InlineData("investment.amount", 301, false)]
    [InlineData("investment.amount", 200, true)]
    [InlineData("investment.amount", 199, false)]
    [InlineData("funding.amount", 300, true)]
    [InlineData("funding.amount", 301, false)]
    public void Check_NumberTimesPrice_LeavesRoomForRounding(string amount, int millions, bool holds) =>
        Of(amount, millions * 1_000_000m, ("shares.count", Given.Count(10_000_000m, "share")), ("share.price", Given.Money(25m))).Should().HaveCount(holds ? 0 : 1);

    private static IEnumerable<Finding> Of(string amount, decimal stated, params (string Predicate, ClaimValue Value)[] factors) =>
        new ClaimChecker().CheckClaims([Given.Claim("a1", amount, Given.Money(stated)), .. factors.Select(f => Given.Claim("a1", f.Predicate, f.Value))])
            .Findings.Where(f => f.Rule == "CC5005");
}
