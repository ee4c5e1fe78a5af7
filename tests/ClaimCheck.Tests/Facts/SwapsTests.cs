namespace ClaimCheck.Tests.Facts;

public sealed class SwapsTests
{
    [Theory]
    [InlineData("In September Alder delivered 15,246 bicycles; Birch delivered 5,775 bicycles.", "Bicycles delivered in September: Alder delivered 5,775. Birch delivered 15,246.", 2)]
    [InlineData("In September Alder delivered 15,246 bicycles; Birch delivered 5,775 bicycles.", "Bicycles delivered in September: Birch delivered 5,775. Alder delivered 15,246.", 0)]
    [InlineData("9月，桤木牌交付15246辆，白桦牌交付5775辆。", "9月交付量：桤木牌5775辆；白桦牌15246辆。", 2)]
    [InlineData("9月，桤木牌交付15246辆，白桦牌交付5775辆。", "9月交付量：白桦牌5775辆；桤木牌15246辆。", 0)]
    public void Check_SwappedFigures_AreTwoContradictions(string left, string right, int expected) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-10-02"), Given.Article("a2", right, "2025-10-02")]).Contradictions.Should().HaveCount(expected);

    [Fact]
    public void Check_SwappedFigures_AreOutvotedNotAgreedWith()
    {
        const string Told = "In September Alder delivered 15,246 bicycles; Birch delivered 5,775 bicycles.";
        const string Swapped = "Bicycles delivered in September: Alder delivered 5,775. Birch delivered 15,246.";

        var report = new ClaimChecker().Check([Given.Article("a1", Told, "2025-10-02"), Given.Article("a2", "It was a good September. " + Told, "2025-10-03"), Given.Article("a3", Swapped, "2025-10-02")]);

        report.Contradictions.Should().HaveCount(2).And.OnlyContain(c => c.Sides.Count == 2 && c.Sides.Any(s => s.Claims.Count == 2) && c.Sides.Any(s => s.Claims.Count == 1));
    }
}
