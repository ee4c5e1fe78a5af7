namespace ClaimCheck.Tests.Facts;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("Carl Moss caused a loss of $8 billion, Judge Reyes said. He has to forfeit $11.4 billion.", "Judge Reyes told Carl Moss to forfeit $8 billion.")]
    [InlineData("法官雷耶斯说，莫斯造成损失80亿美元。他须被没收114亿美元。", "法官雷耶斯判决没收莫斯80亿美元。")]
    public void Align_OneDigitOfTwoRelations_AgreesByChance(string left, string right)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", left, "2025-03-04"), Given.Article("a2", right, "2025-03-04")]);

        report.Facts.Should().NotContain(f => f.Claims.Count > 1 && f.Claims.Select(id => report.Claims.Single(c => c.Id == id).Value.Text).All(t => t == "$8 billion" || t == "80亿美元"));
    }

    [Fact]
    public void Align_TwoDigitsOfTwoRelations_StillTell()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Carl Moss caused a loss of $8.3 billion, Judge Reyes said.", "2025-03-04"),
            Given.Article("a2", "Judge Reyes told Carl Moss to forfeit $8.3 billion.", "2025-03-04")]);

        report.Facts.Should().Contain(f => f.Claims.Count == 2);
    }
}
