using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing.Tests.Search;

public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("12 people", "12", 0)]
    [InlineData("312, 12", "12", 5)]
    [InlineData("1.2", "2")]
    [InlineData("1,200", "200")]
    [InlineData("1,200", "1")]
    [InlineData("12.", "12", 0)]
    [InlineData("$12.5m", "12.5")]
    [InlineData("$12.5 m", "12.5", 1)]
    [InlineData("死亡12人", "12", 2)]
    [InlineData("死亡12人", "12人", 2)]
    [InlineData("12人,112人", "12人", 0)]
    [InlineData("killed 12", "kill")]
    [InlineData("a a", "a", 0, 2)]
    [InlineData("", "a")]
    public void Places_OfWords_AreThoseOfTheirOwn(string text, string words, params int[] starts) =>
        WholeWords.Places(text, words).Select(p => p.Start).Should().Equal(starts);
}
