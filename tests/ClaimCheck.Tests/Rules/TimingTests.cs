using ClaimCheck.Predicates;
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

    [Theory]
    [InlineData("company.valuation", 3, Verdict.Contradiction)]
    [InlineData("company.valuation", 4, Verdict.Update)]
    [InlineData("company.revenue", 14, Verdict.Contradiction)]
    [InlineData("company.revenue", 15, Verdict.Update)]
    public void VerdictOf_ValueThatMoves_HoldsForItsDays(string predicate, int days, Verdict expected)
    {
        VerdictAfter(predicate, 0, days).Should().Be(expected);
        VerdictAfter(predicate, days, 0).Should().Be(expected);
    }

    [Theory]
    [InlineData(21, 22, Verdict.Contradiction)]
    [InlineData(22, 21, Verdict.Contradiction)]
    [InlineData(20, 21, Verdict.Update)]
    [InlineData(0, 21, Verdict.Update)]
    public void VerdictOf_TollThreeWeeksAfterTheFirstArticle_IsFinal(int left, int right, Verdict expected) =>
        VerdictAfter("casualties.killed", left, right).Should().Be(expected);

    [Theory]
    [InlineData(0, 1, Verdict.Update)]
    [InlineData(1, 0, Verdict.Contradiction)]
    public void VerdictOf_TwelveDeadAndNineteen_GoesByWhichIsToldLater(int twelve, int nineteen, Verdict expected) =>
        VerdictAfter("casualties.killed", twelve, nineteen).Should().Be(expected);

    [Theory]
    [InlineData("casualties.missing", 19, 12, Verdict.Update)]
    [InlineData("casualties.missing", 12, 19, Verdict.Contradiction)]
    [InlineData("casualties.injured", 19, 12, Verdict.Update)]
    [InlineData("casualties.injured", 12, 19, Verdict.Update)]
    public void VerdictOf_CountThatOnlyFalls_DoesNotRise(string predicate, int earlier, int later, Verdict expected) =>
        VerdictOf(predicate, Given.Count(earlier), Given.Count(later), 0, 1).Should().Be(expected);

    [Theory]
    [InlineData(Bound.AtLeast, false)]
    [InlineData(Bound.None, true)]
    public void VerdictOf_LooseNumber_MayHaveFallen(Bound bound, bool hedged)
    {
        var (many, few) = (Given.Count(19) with { Bound = bound, Hedged = hedged }, Given.Count(12));

        VerdictOf("casualties.killed", many, few, 0, 1).Should().Be(Verdict.Update);
        VerdictOf("casualties.killed", Given.Count(19), few with { Bound = bound, Hedged = hedged }, 0, 1).Should().Be(Verdict.Update);
    }

    [Theory]
    [InlineData("casualties.killed")]
    [InlineData("company.valuation")]
    public void VerdictOf_ArticleWithoutADay_ContradictsUnlessItMayHaveMoved(string predicate)
    {
        Claim[] claims = [Given.Claim("a1", predicate, Given.Count(12)), Given.Claim("a2", predicate, Given.Count(19))];

        var report = new ClaimChecker().CheckClaims(claims, [Given.Article("a1", "", Days[0])]);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict
            .Should().Be(predicate == "company.valuation" ? Verdict.Contradiction : Verdict.Update);
    }

    [Theory]
    [InlineData("Kestrel Energy has not yet completed the purchase of Lumo Cells for $2.1 billion.", "Kestrel Energy has completed the purchase of Lumo Cells for $2.1 billion.")]
    [InlineData("红隼能源（Kestrel Energy）以21亿美元收购Lumo Cells，交易尚未完成。", "红隼能源（Kestrel Energy）以21亿美元收购Lumo Cells，交易已经完成。")]
    public void VerdictOf_PlanThatWasCarriedOut_IsAnUpdateUnlessItIsToldLater(string planned, string done)
    {
        Of("2025-10-02", "2025-10-03").Should().Be(Verdict.Update);
        Of("2025-10-03", "2025-10-02").Should().Be(Verdict.Contradiction);
        Of("2025-10-02", "2025-10-02").Should().Be(Verdict.Contradiction);

        Verdict Of(string plannedOn, string doneOn)
        {
            var report = new ClaimChecker().Check([Given.Article("a1", planned, plannedOn), Given.Article("a2", done, doneOn)]);
            return report.Contradictions.Concat(report.Findings).Should().ContainSingle(f => f.Rule == "CC4002").Which.Verdict;
        }
    }

    [Fact]
    public void VerdictOf_HandBuiltPlanAndDeed_AreTakenAtTheirWord() =>
        VerdictOfDays("deal.state", [new Polarity("planned", "will close"), new Polarity("completed", "closed")], [0, 1]).Should().Be(Verdict.Contradiction);

    [Fact]
    public void VerdictOf_OfManyAtOnce_IsAVariantUnlessItIsAnOffice()
    {
        Sequence<Predicate> predicates = [new Predicate { Id = "shop.brand", Dimension = "name", Cardinality = Cardinality.Many }];
        Claim[] claims = [Given.Claim("a1", "shop.brand", new Name("a", "A")), Given.Claim("a2", "shop.brand", new Name("b", "B"))];

        var report = new ClaimChecker(RuleSet.Default with { Predicates = predicates }).CheckClaims(claims);

        report.Contradictions.Should().BeEmpty();
        report.Findings.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Variant);
        Given.Report("person.role", Given.Office("chief-technology-officer"), Given.Office("chief-financial-officer")).Contradictions.Should().ContainSingle();
    }

    private static Verdict VerdictAfter(string predicate, int left, int right) => VerdictOfDays(predicate, [Given.Count(12), Given.Count(19)], [left, right]);

    /// <summary>The verdict on two values told so many days after 1 March, on which another article appeared.</summary>
    private static Verdict VerdictOfDays(string predicate, ClaimValue[] values, int[] days)
    {
        var first = new DateOnly(2025, 3, 1);
        var report = new ClaimChecker().CheckClaims(
            values.Select((v, i) => Given.Claim($"a{i + 1}", predicate, v)),
            days.Select((d, i) => new Article($"a{i + 1}", "") { Published = first.AddDays(d) }).Append(new Article("a0", "") { Published = first }));
        return report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict;
    }

    private static Verdict VerdictOf(string predicate, ClaimValue earlier, ClaimValue later, int left, int right)
    {
        Article[] articles = [Given.Article("a1", "", Days[left]), Given.Article("a2", "", Days[right]), Given.Article("a0", "", Days[0])];
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, earlier), Given.Claim("a2", predicate, later)], articles);
        return report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Verdict;
    }
}
