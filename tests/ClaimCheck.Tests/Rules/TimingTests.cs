namespace ClaimCheck.Tests.Rules;

public sealed class TimingTests
{
    private static readonly string[] Days = ["2025-03-01", "2025-03-02", "2025-06-01", "2025-06-02"];

    [Theory]
    [InlineData("casualties.killed", Verdict.Contradiction)]
    [InlineData("casualties.injured", Verdict.Update)]
    public void VerdictOf_TollThatFell_IsAnUpdateOnlyWhereTheCountedMayLeaveIt(string predicate, Verdict expected)
    {
        Article[] articles = [Given.Article("a1", "", Days[0]), Given.Article("a2", "", Days[1])];
        Claim[] claims = [Given.Claim("a1", predicate, Given.Count(19)), Given.Claim("a2", predicate, Given.Count(12))];

        var report = new ClaimChecker().CheckClaims(claims, articles);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData("casualties.killed", 0, 1, Verdict.Update)]
    [InlineData("casualties.killed", 0, 0, Verdict.Contradiction)]
    [InlineData("casualties.killed", 2, 3, Verdict.Contradiction)]
    [InlineData("casualties.killed", 0, 2, Verdict.Update)]
    [InlineData("company.valuation", 0, 1, Verdict.Contradiction)]
    [InlineData("company.valuation", 0, 2, Verdict.Update)]
    [InlineData("layoffs.count", 0, 2, Verdict.Contradiction)]
    public void VerdictOf_ValueThatMayMove_DependsOnTheDays(string predicate, int left, int right, Verdict expected)
    {
        Article[] articles = [Given.Article("a1", "", Days[left]), Given.Article("a2", "", Days[right]), Given.Article("a0", "", Days[0])];
        Claim[] claims = [Given.Claim("a1", predicate, Given.Count(12)), Given.Claim("a2", predicate, Given.Count(19))];

        var report = new ClaimChecker().CheckClaims(claims, articles);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict.Should().Be(expected);
        report.Facts.Should().ContainSingle().Which.Verdict.Should().Be(expected);
    }
}
