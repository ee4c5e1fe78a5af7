using ClaimCheck.Mentions;
using ClaimCheck.Values;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

public sealed class ValueFoldTests
{
    [Theory]
    [InlineData("２０２５年６月", "2025年6月")]
    [InlineData("１，２３４名", "1,234名")]
    [InlineData("来了，１２人", "来了，12人")]
    [InlineData("共１２，其中３人", "共12，其中3人")]
    [InlineData("（８：３０）", "(8:30)")]
    [InlineData("５％～８％", "5%~8%")]
    [InlineData("the firm’s 10–12\u00a0staff — and ￥5", "the firm's 10-12 staff - and ¥5")]
    [InlineData("１，", "1，")]
    [InlineData("a\u2010b\u2011c\u2012d\u2013e\u2014f\u2212g", "a-b-c-d-e-f-g")]
    [InlineData("1\u20092\u202f3\u30004", "1 2 3 4")]
    [InlineData("3〜5", "3~5")]
    [InlineData("！～", "!~")]
    public void Fold_FormsOfOneSign_AreOne(string text, string folded) => Folded(text).Should().Be(folded);

    [Fact]
    public void Fold_NothingToFold_IsTheTextItself()
    {
        var text = string.Concat("It rose 5 %, ", "说是三成，");

        (ValueFold.Fold(text, new char[text.Length]) == text.AsSpan()).Should().BeTrue("spans are equal when they are of one place");
    }

    [Fact]
    public void Fold_LongerRoom_HoldsTheTextAndNoMore()
    {
        var room = "in the room before".ToCharArray();

        ValueFold.Fold("5–7", room).ToString().Should().Be("5-7");
    }

    [Fact]
    public void Scan_OneTextAfterAnother_IsReadAsAlone()
    {
        var (context, text) = (new ScanContext("en", null), "it hired 10–12 people");
        var alone = ValueScanner.Scan(text, context);

        _ = ValueScanner.Scan("They’d paid 3–4 million dollars on 5 May – more than 900 people’s wages, the chief executive said", context);

        ValueScanner.Scan(text, context).Should().Equal(alone);
    }

    [Theory]
    [InlineData("投票日：8月29日", "8月29日")]
    [InlineData("投票日:8月29日", "8月29日")]
    [InlineData("业绩：２０２４年前九个月", "２０２４年前九个月")]
    [InlineData("日期：2025-10-29", "2025-10-29")]
    [InlineData("2017 – Founded in a garage.", "2017")]
    [InlineData("2017 - Founded in a garage.", "2017")]
    public void Scan_DateBesideFoldedSigns_IsReadAndKeepsItsWords(string text, string date) =>
        ValueScanner.Scan(text, new ScanContext("zh", new DateOnly(2025, 12, 1))).Select(m => m.Value).OfType<DateSpan>().Should().ContainSingle().Which.Text.Should().Be(date);

    [Theory]
    [InlineData("the firm’s 10–12 staff members", "en")]
    [InlineData("拿出３００万元", "zh")]
    public void Scan_AnyMention_HasTheWordsOfTheText(string text, string language) =>
        ValueScanner.Scan(text, new ScanContext(language, null)).Should().NotBeEmpty().And.OnlyContain(m => m.Value.Text == m.Span.In(text));

    private static string Folded(string text) => ValueFold.Fold(text, new char[text.Length]).ToString();
}
