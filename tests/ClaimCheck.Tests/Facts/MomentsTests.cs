namespace ClaimCheck.Tests.Facts;

public sealed class MomentsTests
{
    [Theory]
    [InlineData("The crash on Calder Hill Road happened at 9:10 p.m. on Saturday.", "The crash on Calder Hill Road happened at 7:40 p.m. on Saturday.", 1)]
    [InlineData("The crash on Calder Hill Road happened at 9:10 p.m. on Saturday.", "The crash on Calder Hill Road was reported at 9:31 p.m. on Saturday.", 0)]
    [InlineData("The crash on Calder Hill Road happened at 9:10 p.m. on Saturday.", "Officers arrived at the crash on Calder Hill Road at 9:31 p.m. on Saturday.", 0)]
    [InlineData("The crash on Calder Hill Road happened at 9:10 p.m. on Saturday.", "Another crash on Calder Hill Road happened at 7:40 p.m. on Saturday.", 0)]
    [InlineData("卡尔德山路的车祸发生在21时10分。", "卡尔德山路的另一起车祸发生在19时40分。", 0)]
    [InlineData("卡尔德山路的车祸发生在21时10分。", "卡尔德山路的车祸发生在19时40分。", 1)]
    [InlineData("卡尔德山路的车祸发生在21时10分。", "警方21时31分接报卡尔德山路的车祸。", 0)]
    public void Check_TimesOfDifferentMoments_AreNotSetAgainstEachOther(string left, string right, int contradictions) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-03-02"), Given.Article("a2", right, "2025-03-02")])
            .Contradictions.Should().HaveCount(contradictions);
}
