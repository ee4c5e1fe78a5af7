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
}
