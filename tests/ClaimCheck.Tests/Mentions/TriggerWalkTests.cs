using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Where values can begin: at words and numbers of their own, not inside others.</summary>
public sealed class TriggerWalkTests
{
    [Theory]
    [InlineData("fiveé cats slept.")]
    [InlineData("éfive cats slept.")]
    [InlineData("See http://x.org/five-cats and www.five.org now.")]
    [InlineData("The file x_may was lost.")]
    public void Scan_WordInsideAnother_BeginsNothing(string text) =>
        ValueScanner.Scan(text, new ScanContext("en", null)).Should().BeEmpty();

    [Theory]
    [InlineData("Olé five cats slept.", "five cats")]
    [InlineData("Olé ｆｉｖｅ cats slept.", "ｆｉｖｅ cats")]
    [InlineData("Olé Thursday 12 June 2025 it was.", "Thursday 12 June 2025")]
    [InlineData("He is the CEO.", "CEO")]
    [InlineData("时任总统离开。", "总统")]
    public void Scan_WordOfItsOwn_BeginsAValue(string text, string found) =>
        ValueScanner.Scan(text, new ScanContext("en", null)).Should().ContainSingle().Which.Value.Text.Should().Be(found);

    [Fact]
    public void Scan_MorePlacesThanABatch_FindsAllInOrder()
    {
        var text = string.Concat(Enumerable.Repeat("On 12 June 2025 the CEO saw five cats. ", 300));

        var found = ValueScanner.Scan(text, new ScanContext("en", null));

        found.Should().HaveCount(900).And.BeInAscendingOrder(m => m.Span.Start);
    }
}
