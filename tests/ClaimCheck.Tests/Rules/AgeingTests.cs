namespace ClaimCheck.Tests.Rules;

public sealed class AgeingTests
{
    [Theory]
    [InlineData("2025-03-01", 34, "2025-03-01", 35, true)]
    [InlineData("2025-03-02", 34, "2025-03-01", 35, true)]
    [InlineData("2025-03-01", 34, "2025-03-02", 35, false)]
    [InlineData("2025-03-01", 34, "2026-02-01", 35, false)]
    [InlineData("2025-03-01", 34, "2026-06-01", 34, false)]
    [InlineData("2025-03-01", 34, "2026-02-01", 37, true)]
    [InlineData("2025-03-01", 34, "2028-04-01", 37, false)]
    public void Check_AgesOfOnePerson_ContradictWhenNoBirthdayFits(string first, int age, string second, int other, bool contradicts)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", $"Ada Moss, {age}, was named by the harbour office.", first),
            Given.Article("a2", $"The harbour office named {other}-year-old Ada Moss.", second)]);

        report.Contradictions.Should().HaveCount(contradicts ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-03-31", 35, false)]
    [InlineData("2025-04-01", 35, false)]
    [InlineData("2025-03-31", 36, true)]
    [InlineData("2025-04-01", 36, true)]
    [InlineData("2026-03-01", 36, true)]
    [InlineData("2026-03-02", 36, false)]
    public void Check_AgesAtTheEdgeOfAYear_GoByTheDaysOfBirthTheyLeave(string second, int other, bool contradicts)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Ada Moss, 34, was named by the harbour office.", "2025-03-01"),
            Given.Article("a2", $"The harbour office named {other}-year-old Ada Moss.", second)]);

        report.Contradictions.Should().HaveCount(contradicts ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-03-31", 1)]
    [InlineData("2025-04-01", 0)]
    public void Check_AgeTakenOverFromAMonthAgo_IsTrueOfThatDay(string second, int contradictions)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a0", "The harbour office was shut.", "2025-03-01"),
            Given.Article("a1", "Ada Moss, 34, was named by the harbour office.", "2025-03-02"),
            Given.Article("a2", "The harbour office named 33-year-old Ada Moss.", second)]);

        report.Contradictions.Should().HaveCount(contradictions);
    }

    [Theory]
    [InlineData(34, 35, 1)]
    [InlineData(23, 32, 1)]
    [InlineData(24, 54, 1)]
    [InlineData(5, 49, 0)]
    [InlineData(12, 38, 0)]
    public void Check_AgesAGenerationApart_AreOfNamesakesUnlessASlipExplainsThem(int age, int other, int contradictions)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", $"Ada Moss, {age}, was named by the harbour office.", "2025-03-01"),
            Given.Article("a2", $"The harbour office named {other}-year-old Ada Moss.", "2025-03-01")]);

        report.Contradictions.Should().HaveCount(contradictions);
    }

    [Theory]
    [InlineData(34, 37, 1)]
    [InlineData(34, 34, 0)]
    public void Check_AgesInTwoLanguages_AreOnePersons(int age, int other, int contradictions)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", $"警方说，死者是{age}岁的李明。", "2025-03-01"),
            Given.Article("a2", $"另据报道，李明（{other}岁）是渔民。", "2025-03-02")]);

        report.Contradictions.Should().HaveCount(contradictions);
    }

    [Fact]
    public void Check_AnArticleWithTwoAges_DoesNotContradictTheOneItShares()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Ada Moss, 34, was named. A list kept by the office has Ada Moss, 43, of Leeds.", "2025-03-01"),
            Given.Article("a2", "The harbour office named 34-year-old Ada Moss.", "2025-03-01")]);

        report.Contradictions.Should().BeEmpty();
    }
}
