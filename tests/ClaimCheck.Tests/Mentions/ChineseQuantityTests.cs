using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

public sealed class ChineseQuantityTests
{
    [Theory]
    [InlineData("至少需要600亿元", Bound.AtLeast)]
    [InlineData("最多发射20枚导弹", Bound.AtMost)]
    [InlineData("六百名以上学生", Bound.AtLeast)]
    [InlineData("60岁及以上", Bound.AtLeast)]
    [InlineData("十余万人", Bound.Above)]
    [InlineData("五百 余万", Bound.Above)]
    [InlineData("二十来岁", Bound.About)]
    [InlineData("上千人", Bound.Above)]
    [InlineData("年近七旬", Bound.Nearly)]
    [InlineData("前十名", Bound.AtMost)]
    [InlineData("大于等于100", Bound.AtLeast)]
    public void Words_AroundANumber_BendIt(string text, Bound expected) => Only(text).Bound.Should().Be(expected);

    [Theory]
    [InlineData("位于20和30之间", 20, 30)]
    [InlineData("100与200之间", 100, 200)]
    [InlineData("大于100并且小于300", 100, 300)]
    [InlineData("最多100最少20", 20, 100)]
    [InlineData("三四百人", 300, 400)]
    [InlineData("看似七、八岁", 7, 8)]
    [InlineData("二十几万", 200000, 300000)]
    [InlineData("百分之三到五", 3, 5)]
    [InlineData("第10至15位", 10, 15)]
    [InlineData("零下10到15度", -15, -10)]
    [InlineData("零下二三十度", -30, -20)]
    [InlineData("八旬老人", 80, 89)]
    public void Range_InWords_KeepsBothEnds(string text, int low, int high)
    {
        var core = Only(text).Core;

        (core.Low, core.High).Should().Be((low, high));
    }

    [Theory]
    [InlineData("上涨3美元至198.5美元", 3)]
    [InlineData("下调50个基点至4.25%", 50)]
    public void Change_AndWhereItLed_AreTwoValues(string text, decimal first)
    {
        var found = Scan(text);

        found.Should().HaveCount(2);
        ((Quantity)found[0].Value).Stated.Should().Be(first);
    }

    [Fact]
    public void LongRun_OfNumerals_EndsSoon()
    {
        var text = string.Concat(Enumerable.Repeat("一 百、万点分之成折", 20_000));

        Action scan = () => Scan(text);

        scan.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static Quantity Only(string text) => Scan(text).Should().ContainSingle().Which.Value.Should().BeOfType<Quantity>().Subject;

    private static List<Mention> Scan(string text)
    {
        var found = new List<Mention>();
        QuantityScanner.Scan(text, new ScanContext("zh", null), found);
        return found;
    }
}
