namespace ClaimCheck.Tests.Claims.Slots;

public sealed class DirectionSlotsTests
{
    [Theory]
    [InlineData("Shares of Corvane fell 7.4% in Oslo on Monday.", "On Monday the shares of Corvane rose 7.4% in Oslo.")]
    [InlineData("Wool exports from Tarnmoor were 12 per cent higher in spring.", "In spring the exports of wool from Tarnmoor dropped by 12 percent.")]
    [InlineData("The Tarn costs 300 euros less than the Vale.", "The Tarn is 300 euros dearer than the Vale.")]
    [InlineData("科文公司的股价周一下跌7.4%。", "周一，科文公司股价上涨7.4%。")]
    [InlineData("青石车比白石车贵出3000元。", "青石车的价格比白石车便宜3000元。")]
    [InlineData("Wool exports from Tarnmoor fell 12% in spring.", "Tarnmoor的羊毛出口在春季增长12%，商会说。")]
    public void Check_OneAmountUpAndDown_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().ContainSingle().Which.Should().BeOneOf("CC4004", "CC1003");

    [Theory]
    [InlineData("Revenue of Corvane rose 6% in spring.", "In spring the profit of Corvane fell 6%.")]
    [InlineData("Shares of Corvane fell 7.4% in Oslo.", "Shares of Corvane dropped by 7.4% in Oslo.")]
    [InlineData("Shares of Corvane fell 7.4% in Oslo.", "Attendance at the Larch Fair rose 7.4%.")]
    [InlineData("Sales of Corvane fell 6% in spring.", "Sales of Corvane in spring: organic growth -6%.")]
    [InlineData("Shares of Corvane may fall 7.4% in Oslo, analysts expect.", "Shares of Corvane rose 7.4% in Oslo.")]
    [InlineData("Shares of Corvane fell 7.4% on Monday and rose 7.4% on Tuesday.", "Shares of Corvane rose 7.4%.")]
    [InlineData("科文公司的营收上涨6%。", "科文公司的净利润下跌6%。")]
    [InlineData("科文公司的股价涨跌幅为7.4%。", "科文公司的股价上涨7.4%。")]
    public void Check_OtherThingOrSameWay_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().NotContain("CC4004");
}
