using ClaimCheck.Evaluation;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Evaluation;

public sealed class GoldKindsTests
{
    [Theory]
    [InlineData("$5 million", "money")]
    [InlineData("600 people", "count")]
    [InlineData("49%", "percent")]
    [InlineData("3 percentage points", "percent")]
    [InlineData("34 years old", "duration")]
    [InlineData("three months", "duration")]
    [InlineData("12 km", "measure")]
    [InlineData("May 2020", "date")]
    [InlineData("下午3点", "date")]
    public void Of_Value_IsTheWordOfTheLabels(string text, string expected) => GoldKinds.Of(ClaimValue.Parse(text)!).Should().Be(expected);

    [Fact]
    public void All_HoldsWhatOfGives() =>
        GoldKinds.All.Should().BeInAscendingOrder(StringComparer.Ordinal).And.Contain(["money", "count", "percent", "duration", "rank", "measure", "date", "role", "place", "polarity", "entity"]);
}
