namespace ClaimCheck.Tests.Facts;

public sealed class ClustersTests
{
    [Theory]
    [InlineData("Harlow Museum has been shut for repairs since March 2024.", "The roof of Harlow Museum was taken down for repairs on 4 April 2024.", "Harlow Museum let visitors see the repairs on 9 June 2024.")]
    [InlineData("哈洛大桥自2024年3月起维修。", "哈洛大桥的维修在2024年4月4日换了承包商。", "2024年6月9日，市长视察了哈洛大桥的维修。")]
    public void Check_LooseValueThatAgreesWithTwo_BringsThemNotTogether(string loose, string first, string second)
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", loose, "2024-06-10"), Given.Article("a2", first, "2024-06-10"), Given.Article("a3", second, "2024-06-10"),
        ]);

        report.Contradictions.Should().BeEmpty();
        report.Facts.Should().Contain(f => f.Claims.Count == 2);
    }
}
