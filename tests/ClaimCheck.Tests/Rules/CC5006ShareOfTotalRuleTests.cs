using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC5006ShareOfTotalRuleTests
{
    [Theory]
    [InlineData("Corvin Foods will lay off 600 employees, about 40% of its 9,200 employees.", "600 employee ÷ 9,200 employee = 6.5217 %, but 40 % is stated.")]
    [InlineData("科文食品将裁员600人，约占其9200名员工的40%。", "600 person ÷ 9,200 employee = 6.5217 %, but 40 % is stated.")]
    [InlineData("阿登公司利润3000万元，营收5亿元，利润率16%。", "30 million CNY ÷ 500 million CNY = 6 %, but 16 % is stated.")]
    public void Check_ShareFarFromItsPart_IsAConflictWithItsArithmetic(string text, string arithmetic) =>
        Given.Internal(text, "CC5006").Should().ContainSingle().Which.Explanation.Should().Be(arithmetic);

    [Theory]
    [InlineData("Corvin Foods will lay off 600 employees, about 7% of its 9,200 employees.")]
    [InlineData("Corvin Foods will lay off 600 employees, about a third of its staff, and keep 1,200 employees.")]
    [InlineData("科文食品将裁员600人，约占其9200名员工的6.5%。")]
    [InlineData("阿登公司利润3000万元，营收5亿元，利润率6%。")]
    public void Check_ShareNearItsPart_IsNoConflict(string text) => Given.Internal(text, "CC5006").Should().BeEmpty();

    [Fact]
    public void Check_TotalInAnotherSentence_IsNotReckonedWith() =>
        Given.Internal("Corvin Foods will lay off 600 employees, about 40% of the staff of its mill. The group has 9,200 employees.", "CC5006").Should().BeEmpty();

    [Theory]
    [InlineData("layoffs.share", "layoffs.count", "company.employees", 11.5, true)]
    [InlineData("layoffs.share", "layoffs.count", "company.employees", 11.6, false)]
    [InlineData("layoffs.share", "layoffs.count", "company.employees", 7.8, true)]
    [InlineData("layoffs.share", "layoffs.count", "company.employees", 7.7, false)]
    [InlineData("margin.share", "company.profit", "company.revenue", 11.5, true)]
    [InlineData("margin.share", "company.profit", "company.revenue", 11.6, false)]
    [InlineData("margin.share", "company.profit", "company.revenue", 8.5, true)]
    [InlineData("margin.share", "company.profit", "company.revenue", 8.4, false)]
    public void Check_HundredOfAThousand_IsRoughlyTenPercent(string share, string part, string whole, double percent, bool holds) =>
        new ClaimChecker().CheckClaims(
        [
            Given.Claim("a1", share, Given.Of(Dimension.Share, (decimal)percent, "percent")), Given.Claim("a1", part, Given.Count(100, "employee")), Given.Claim("a1", whole, Given.Count(1000, "employee")),
        ]).Findings.Where(f => f.Rule == "CC5006").Should().HaveCount(holds ? 0 : 1);
}
