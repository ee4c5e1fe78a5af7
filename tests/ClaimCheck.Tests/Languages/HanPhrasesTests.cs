using ClaimCheck.Languages;
using ClaimCheck.Values;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

/// <summary>Look-ups of words without borders.</summary>
public sealed class HanPhrasesTests
{
    private static readonly HanPhrases<string> Words = new([new("公司", "a"), new("有限公司", "b"), new("银行", "c"), new("公司", "d")]);

    [Theory]
    [InlineData("北岭有限公司", 0, 6, 2, 4)]
    [InlineData("北岭有限公司", 3, 6, 4, 2)]
    [InlineData("北岭有限公司", 0, 5, 5, 0)]
    [InlineData("央行银行", 0, 4, 2, 2)]
    [InlineData("北岭", 0, 2, 2, 0)]
    public void Next_StretchOfText_FindsTheLongestWord(string text, int at, int end, int place, int length)
    {
        Words.Next(text, at, end, out var found).Should().Be(place);
        found.Should().Be(length);
    }

    [Theory]
    [InlineData("有限公司年报", 4, "b")]
    [InlineData("公司年报", 2, "a")]
    [InlineData("有限", 0, null)]
    [InlineData("", 0, null)]
    public void At_HeadOfText_FindsTheLongestWordWithItsValue(string text, int length, string? value)
    {
        Words.At(text, out var found).Should().Be(length);
        found.Should().Be(value);
    }

    [Theory]
    [InlineData("北岭有限公司", 4)]
    [InlineData("北岭公司", 2)]
    [InlineData("北岭", 0)]
    [InlineData("", 0)]
    public void Before_TailOfText_FindsTheLongestWord(string text, int length) => Words.Before(text).Should().Be(length);
}
