using ClaimCheck.Mentions;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

public sealed class EnglishArticlesTests
{
    [Theory]
    [InlineData("a million", true)]
    [InlineData("A Dozen", true)]
    [InlineData("a third of", true)]
    [InlineData("a few hundred", true)]
    [InlineData("an hour and a half", true)]
    [InlineData("a majority of", true)]
    [InlineData("a cat", false)]
    [InlineData("an apple", false)]
    [InlineData("another million", true)]
    public void CanBegin_ByTheWordBehind_PassesOverOtherArticles(string text, bool expected) =>
        EnglishArticles.CanBegin(text, 0, NumberWordsEn.WordAt(text, 0)).Should().Be(expected);
}
