namespace ClaimCheck.Tests.Claims;

public sealed class NumberedThingsTests
{
    [Theory]
    [InlineData("Anyone with information can call 555-0134.")]
    [InlineData("The house stands in the 3000 block of Calder Street.")]
    [InlineData("The house stands in the 400-block of Calder Street.")]
    [InlineData("The fire broke out at 412 E. Calder St. near the harbour.")]
    [InlineData("The fire broke out at 1603 Old Mill Parkway.")]
    public void Check_NumberThatNames_IsNoClaim(string text) =>
        new ClaimChecker().Check([Given.Article("a1", text)]).Claims.Should().BeEmpty();

    [Theory]
    [InlineData("The harbour office received 3000 letters.")]
    [InlineData("The harbour office moved 3 blocks.")]
    public void Check_NumberThatCounts_IsAClaim(string text) =>
        new ClaimChecker().Check([Given.Article("a1", text)]).Claims.Should().ContainSingle();
}
