namespace ClaimCheck.Tests.Claims;

public sealed class CompletionClaimsTests
{
    [Theory]
    [InlineData("Kestrel Energy has completed the purchase of Lumo Cells for $2.1 billion.", "completed")]
    [InlineData("Kestrel Energy has not yet completed the purchase of Lumo Cells for $2.1 billion.", "planned")]
    [InlineData("Kestrel Energy hasn't completed the purchase of Lumo Cells for $2.1 billion.", "planned")]
    [InlineData("红隼能源（Kestrel Energy）以21亿美元收购Lumo Cells，交易已经完成。", "completed")]
    [InlineData("红隼能源（Kestrel Energy）以21亿美元收购Lumo Cells，交易尚未完成。", "planned")]
    [InlineData("紅隼能源（Kestrel Energy）以21億美元收購Lumo Cells，交易還沒有完成。", "planned")]
    public void Check_DealThatHasNotClosed_IsStillToClose(string text, string state) =>
        new ClaimChecker().Check([Given.Article("a1", text, "2025-10-02")]).Claims
            .Where(c => c.Predicate == "deal.state").Should().ContainSingle().Which.Value.Should().BeOfType<ClaimCheck.Values.Polarity>().Which.State.Should().Be(state);
}
