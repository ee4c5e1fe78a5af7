using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Two letters tell which Chinese values can begin: none may be lost, and most places are passed over.</summary>
public sealed class ValueTriggersTests
{
    [Theory]
    [InlineData("上周五")]
    [InlineData("下下周")]
    [InlineData("这一年")]
    [InlineData("本世纪初")]
    [InlineData("周三")]
    [InlineData("星期天")]
    [InlineData("近3年来")]
    [InlineData("几天前")]
    [InlineData("半个月前")]
    [InlineData("过去五年")]
    [InlineData("晚8点")]
    [InlineData("差五分八点")]
    [InlineData("北京时间20:00")]
    [InlineData("春节")]
    public void OfPair_ChineseDate_IsToldByTwoLetters(string date) =>
        ValueTriggers.OfPair(date[0], date[1]).Should().HaveFlag(ValueTrigger.ChineseDate);

    [Theory]
    [InlineData("总统", true)]
    [InlineData("总是", false)]
    public void OfPair_Office_IsToldByTwoLetters(string word, bool expected) =>
        ValueTriggers.OfPair(word[0], word[1]).HasFlag(ValueTrigger.Role).Should().Be(expected);

    [Fact]
    public void OfPair_AnyTwoLetters_PassesMostOver()
    {
        var letters = Enumerable.Range('\u4e00', 300).Select(c => (char)c).ToArray();

        letters.SelectMany(a => letters, ValueTriggers.OfPair).Count(t => t != ValueTrigger.None).Should().BeLessThan(letters.Length * letters.Length / 8);
    }

    [Theory]
    [InlineData("三名", 3)]
    [InlineData("零下", 0)]
    [InlineData("三十", null)]
    [InlineData("三点五", null)]
    [InlineData("三、四名", null)]
    [InlineData("三 万", null)]
    [InlineData("陆地", null)]
    public void Alone_NumeralOfOneLetter_IsReadWhereNoneGoesOn(string text, int? expected) =>
        ((int?)HanDigits.Alone(text, 0)?.Value).Should().Be(expected);
}
