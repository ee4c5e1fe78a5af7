namespace ClaimCheck.Tests.Claims;

public sealed class NumberedThingsTests
{
    [Theory]
    [InlineData("Anyone with information can call 555-0134.")]
    [InlineData("The house stands in the 3000 block of Calder Street.")]
    public void Check_NumberThatNames_IsNoClaim(string text) =>
        new ClaimChecker().Check([Given.Article("a1", text)]).Claims.Should().BeEmpty();

    [Fact]
    public void Check_NumberThatCounts_IsAClaim() =>
        new ClaimChecker().Check([Given.Article("a1", "The harbour office received 3000 letters.")]).Claims.Should().ContainSingle();
}
