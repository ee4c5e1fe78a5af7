namespace ClaimCheck.Tests.Claims;

public sealed class CarriedRelationTests
{
    [Theory]
    [InlineData("A good month for carmakers\n\nThe makers of cars in the north of the country had a good month, their association said in a note on Tuesday.\n\nDeliveries in May:\n\nKestrel: 41,581 cars\n\nVale: 34,749 cars\n\nNothing else is known of the two of them so far.", "34,749 cars", "delivery.count")]
    [InlineData("车市回暖\n\n行业协会周二在一份通报中说，北方各家汽车厂商上个月的日子过得相当不错。\n\n各家公布的5月交付情况如下：\n\n红隼：41581辆\n\n鱼鹰：34749辆\n\n其余厂家没有公布任何消息。", "34749辆", "delivery.count")]
    public void Check_LineOfAList_StandsInTheRelationItsHeadTells(string text, string quote, string predicate) =>
        PredicateOf(text, quote).Should().Be(predicate);

    [Theory]
    [InlineData("Kestrel delivered 41,581 cars in May.\n\nLater that day the ministry of transport said in a long statement that there were 34,749 cars on the island.", "34,749 cars")]
    [InlineData("红隼5月交付41581辆。\n\n交通部门当天晚些时候在一份很长的声明里说，岛上一共登记有大大小小34749辆汽车。", "34749辆汽车")]
    public void Check_SentenceOfItsOwn_CarriesNothingOn(string text, string quote) =>
        PredicateOf(text, quote).Should().NotBe("delivery.count");

    private static string PredicateOf(string text, string quote) =>
        new ClaimChecker().Check([Given.Article("a1", text, "2025-06-18")]).Claims
            .Should().ContainSingle(c => c.Evidence!.Quote == quote).Which.Predicate;
}
