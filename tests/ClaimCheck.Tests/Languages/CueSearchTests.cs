using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

public sealed class CueSearchTests
{
    [Theory]
    [InlineData("She is expected to return next year.", 1)]
    [InlineData("NEXT YEAR, on average, fewer will come", 0)]
    [InlineData("全国平均水平", 2)]
    [InlineData("nothing of the kind", -1)]
    [InlineData("", -1)]
    public void First_SeveralCues_GivesTheFirstOfTheList(string text, int expected) =>
        new CueSearch(["on average", "next year", "平均"], isWhole: false).First(text).Should().Be(expected);

    [Theory]
    [InlineData("a year of rain", true, 0)]
    [InlineData("a yearling", true, -1)]
    [InlineData("mega year", true, -1)]
    [InlineData("a yearling, a year", true, 0)]
    [InlineData("a yearling", false, 0)]
    [InlineData("共去年末", true, 1)]
    public void First_WholeWords_TakesLatinCuesOnlyAsWords(string text, bool isWhole, int expected) =>
        new CueSearch(["a year", "去年"], isWhole).First(text).Should().Be(expected);
}
