namespace ClaimCheck.Tests.Claims;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("The maker took 40,000 orders in five minutes.", "40,000 orders", "period", "within-300s")]
    [InlineData("It took 40,000 orders within five minutes and 90,000 within two hours.", "90,000", "period", "within-7200s")]
    [InlineData("开售5分钟，订单突破4万辆。", "4万辆", "period", "within-300s")]
    [InlineData("開售5分鐘內收到4萬份訂單。", "4萬份", "period", "within-300s")]
    [InlineData("The drug cut risk by 31%, against 4% on placebo.", "4%", "partOf", "placebo")]
    [InlineData("用药组改善31%，安慰剂组为4%。", "4%", "partOf", "placebo")]
    [InlineData("The chain has 900 stores overseas.", "900 stores", "partOf", "overseas")]
    [InlineData("该连锁海外门店900家。", "900家", "partOf", "overseas")]
    [InlineData("Profit before tax was $40 million.", "$40 million", "basis", "before-tax")]
    [InlineData("公司税前利润4000万美元。", "4000万美元", "basis", "before-tax")]
    [InlineData("公司累计交付30万辆。", "30万辆", "period", "cumulative")]
    [InlineData("The ferry can carry up to 600 passengers.", "up to 600 passengers", "capacity", "yes")]
    [InlineData("该渡轮可载600人。", "600人", "capacity", "yes")]
    public void Check_WordsByTheValue_NarrowIt(string text, string words, string name, string value) =>
        QualifiersOf(text, words).Should().Contain(new KeyValuePair<string, string>(name, value));

    [Theory]
    [InlineData("The drug cut risk by 31%, against 4% on placebo.", "31%", "partOf")]
    [InlineData("用药组改善31%，安慰剂组为4%。", "31%", "partOf")]
    [InlineData("It took 40,000 orders within five minutes and 90,000 by noon.", "90,000", "period")]
    [InlineData("The crew freed 30 people in five minutes.", "30 people", "period")]
    [InlineData("她以1小时03分44秒夺冠，领先三人。", "三人", "period")]
    [InlineData("The hall, which can hold 900 people, was booked by 40 groups.", "40 groups", "capacity")]
    [InlineData("The plant can take 30 tonnes a day.", "30 tonnes", "capacity")]
    public void Check_WordsOfAnotherValue_DoNotNarrowIt(string text, string words, string name) =>
        QualifiersOf(text, words).Should().NotContainKey(name);

    [Fact]
    public void Check_OrdersOfTheFirstMinutes_DoNotGrowWithTheDays()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Orders for the Kestrel car reached 40,000 in five minutes.", "2025-03-01"),
            Given.Article("a2", "Orders for the Kestrel car reached 90,000 in five minutes.", "2025-03-04")]);

        report.Contradictions.Should().ContainSingle();
    }

    private static Qualifiers QualifiersOf(string text, string words) =>
        new ClaimChecker().Check([Given.Article("a1", text, "2025-03-01")]).Claims
            .First(c => c.Evidence!.Quote.Contains(words, StringComparison.Ordinal) && c.Value is ClaimCheck.Values.Quantity).Qualifiers;
}
