namespace ClaimCheck.Tests.Facts;

/// <summary>What a body reports for a year is not what it once paid, though the figures be equal.</summary>
public sealed class ReportedMoneyTests
{
    [Theory]
    [InlineData("Lanmore Energy's revenue was £1.2 billion in 2024.", "Lanmore Energy invested £1.2 billion in the plant in Kestrel Bay.", "Lanmore Energy invested £220 million in the plant in Kestrel Bay.")]
    [InlineData("海达能源2024年营收为12亿英镑。", "海达能源向临川工厂投资12亿英镑。", "海达能源向临川工厂投资2.2亿英镑。")]
    [InlineData("海達能源2024年營收為12億英鎊。", "海達能源向臨川工廠投資12億英鎊。", "海達能源向臨川工廠投資2.2億英鎊。")]
    [InlineData("Lanmore Energy's revenue was £1.2 billion in 2024.", "Lanmore Energy（兰莫尔能源）向凯湾工厂投资12亿英镑。", "Lanmore Energy invested £220 million in the plant in Kestrel Bay.")]
    public void Check_RevenueAsHighAsAnInvestment_StandsOnNoSideOfIt(string revenue, string one, string other)
    {
        var report = new ClaimChecker().Check([new Article("revenue", revenue), new Article("one", one), new Article("other", other)]);

        var sides = report.Contradictions.SelectMany(f => f.Sides).SelectMany(s => s.Claims).Select(id => report.Claims.Single(c => c.Id == id).Article);
        sides.Should().NotContain("revenue");
        report.Claims.Should().Contain(c => c.Article == "revenue" && c.Predicate == "company.revenue");
    }

    [Fact]
    public void Check_InvestmentTheSameInBoth_IsStillContradicted() =>
        new ClaimChecker().Check([new Article("one", "Lanmore Energy invested £1.2 billion in the plant in Kestrel Bay."), new Article("other", "Lanmore Energy invested £220 million in the plant in Kestrel Bay.")])
            .Contradictions.Should().ContainSingle(f => f.Rule == "CC1001");
}
