using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

public sealed class QuantityRateTests
{
    [Theory]
    [InlineData("$80 a barrel", "USD", "barrel")]
    [InlineData("€4.50 per gram", "EUR", "gram")]
    [InlineData("$21.25 per square foot", "USD", "square-foot")]
    [InlineData("$3,500 a month", "USD", "month")]
    [InlineData("9 billion shekels ($2.4 billion) a year", "ILS", "year")]
    [InlineData("40 hours a week", "hour", "week")]
    [InlineData("20 flights a day", "flight", "day")]
    [InlineData("每桶80美元", "USD", "barrel")]
    [InlineData("80美元/桶", "USD", "barrel")]
    [InlineData("每平方米2万元", "CNY", "square-meter")]
    [InlineData("每股3元", "CNY", "share")]
    public void Read_ARate_TellsByWhat(string text, string unit, string per)
    {
        var value = (Quantity)Corpus.Mentions(text, text[^1] < 0x3000 && text[0] < 0x3000 ? "en" : "zh")[0].Value;

        (value.Unit, value.Per).Should().Be((unit, per));
    }

    [Theory]
    [InlineData("$6.78 billion a year earlier")]
    [InlineData("$6.78 billion a year ago")]
    [InlineData("210,643 contracts a week earlier")]
    [InlineData("$3 a year later")]
    public void Read_ATimeBehindIt_IsNoRate(string text) => ((Quantity)Corpus.Mentions(text, "en")[0].Value).Per.Should().BeNull();
}
