namespace ClaimCheck.Tests.Facts;

public sealed class TollPairsTests
{
    [Theory]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "The crash has now claimed the lives of four people.", "2025-03-02", "2025-03-03", Verdict.Update)]
    [InlineData("Three people were killed when a bus overturned near Harlow.", "Rescuers said four people were dead.", "2025-03-02", "2025-03-02", Verdict.Contradiction)]
    [InlineData("哈洛附近一辆大巴侧翻，造成3人死亡。", "救援人员表示，已有4人遇难。", "2025-03-02", "2025-03-03", Verdict.Update)]
    [InlineData("哈洛附近一辆大巴侧翻，造成3人死亡。", "救援人员表示，4人遇难。", "2025-03-02", "2025-03-02", Verdict.Contradiction)]
    public void Check_OwnTollsInOtherWords_MeetByRelation(string first, string second, string firstDay, string secondDay, Verdict expected)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", first, firstDay), Given.Article("a2", second, secondDay)]);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Six people were killed in a shooting in Harlow.", 0)]
    [InlineData("Seven people, including the gunman, were killed in a shooting in Harlow.", "Four people were killed in a shooting in Harlow.", 1)]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，6人死亡。", 0)]
    [InlineData("哈洛发生枪击，包括枪手在内的7人死亡。", "哈洛发生枪击，4人死亡。", 1)]
    public void Check_TollsOneApart_WhereOneCountsWhoDidIt_DoNotContradict(string left, string right, int contradictions) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")]).Contradictions.Should().HaveCount(contradictions);

    [Fact]
    public void Check_TollOfOtherShootings_IsNotSetAgainstTheArticlesOwn()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Three people were killed in a shooting in Harlow.", "2025-03-02"),
            Given.Article("a2", "Seven people were killed in separate shootings across the city.", "2025-03-02"),
        ]);

        report.Contradictions.Should().BeEmpty();
    }
}
