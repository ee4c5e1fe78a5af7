using ClaimCheck.Values;

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

    [Theory]
    [InlineData("company.revenue", 0, 1, Verdict.Contradiction)]
    [InlineData("company.revenue", 0, 2, Verdict.Update)]
    [InlineData("share.price", 0, 2, Verdict.Update)]
    public void VerdictOf_ReportedFigure_HoldsTillTheNextReport(string predicate, int left, int right, Verdict expected) =>
        VerdictOf(predicate, Given.Count(31), Given.Count(58), left, right).Should().Be(expected);

    [Theory]
    [InlineData("rank")]
    [InlineData("poll.share")]
    public void VerdictOf_RankOrPollOfFarDays_IsOfOneListOrPoll(string predicate) =>
        VerdictOf(predicate, Given.Count(12), Given.Count(14), 0, 2).Should().Be(Verdict.Contradiction);

    [Theory]
    [InlineData(42, 24, Verdict.Contradiction, "the later article tells fewer of what only grows")]
    [InlineData(42, 51, Verdict.Update, "more may have come")]
    [InlineData(42, 420, Verdict.Contradiction, "a zero too many")]
    public void VerdictOf_WhatOnlyRises_DoesNotFallNorSlip(int earlier, int later, Verdict expected, string because) =>
        VerdictOf("fire.vehicles", Given.Count(earlier), Given.Count(later), 0, 1).Should().Be(expected, because);

    [Theory]
    [InlineData("The Lorne Mill took in $640 million in 2024.", "The Lorne Mill took in $710 million in 2024.", 1)]
    [InlineData("The Lorne Mill took in $640 million in the first nine months of 2024.", "The Lorne Mill took in $710 million in 2024.", 0)]
    [InlineData("洛恩公司2024年营收6.4亿美元。", "洛恩公司2024年营收7.1亿美元。", 1)]
    [InlineData("洛恩公司2024年前九个月营收6.4亿美元。", "洛恩公司2024年营收7.1亿美元。", 0)]
    public void Check_FiguresOfOnePeriod_ContradictHoweverLateTheyAreTold(string left, string right, int contradictions) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-02-02"), Given.Article("a2", right, "2025-05-02")]).Contradictions.Should().HaveCount(contradictions);

    private static Verdict VerdictOf(string predicate, ClaimValue earlier, ClaimValue later, int left, int right)
    {
        Article[] articles = [Given.Article("a1", "", Days[left]), Given.Article("a2", "", Days[right]), Given.Article("a0", "", Days[0])];
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, earlier), Given.Claim("a2", predicate, later)], articles);
        return report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict;
    }
}
