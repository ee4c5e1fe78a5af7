using ClaimCheck.Languages;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Languages;

public sealed class PlainWordTests
{
    [Theory]
    [InlineData("Didn’t", "didn't")]
    [InlineData("Café", "cafe")]
    [InlineData("ÉCOLE", "ecole")]
    [InlineData("2017", "2017")]
    [InlineData("", "")]
    public void Of_WrittenWord_IsSmallAndWithoutAccents(string word, string plain) =>
        PlainWord.Of(word, new char[word.Length]).ToString().Should().Be(plain);
}
