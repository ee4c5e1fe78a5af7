using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC5009ImpossibleValueRuleTests
{
    [Theory]
    [InlineData("stake.share", Dimension.Share, 149, "percent", "149 % is more than all, 100 %.")]
    [InlineData("turnout.share", Dimension.Share, 104, "percent", "104 % is more than all, 100 %.")]
    [InlineData("person.age", Dimension.Age, 143, "year", "143 year is more than 130 year, older than anybody became.")]
    [InlineData("casualties.killed", Dimension.Count, -2, "person", "-2 person is below 0.")]
    public void Check_ValueThatCannotBe_IsAConflict(string predicate, Dimension dimension, double stated, string unit, string expected)
    {
        var finding = Check(predicate, new Quantity(dimension, unit, (decimal)stated, "?")).Should().ContainSingle().Subject;

        finding.Explanation.Should().Be(expected);
        finding.Verdict.Should().Be(Verdict.InternalConflict);
    }

    [Theory]
    [InlineData("stake.share", Dimension.Share, 100, "percent")]
    [InlineData("revenue.growth", Dimension.Share, 149, "percent")]
    [InlineData("person.age", Dimension.Age, 122, "year")]
    [InlineData("person.age", Dimension.Age, 143, "month")]
    [InlineData("casualties.killed", Dimension.Count, 0, "person")]
    [InlineData("open.count", Dimension.Count, -5, "point")]
    [InlineData("company.valuation", Dimension.Count, 12, "person")]
    public void Check_ValueThatCanBe_IsNoConflict(string predicate, Dimension dimension, double stated, string unit) =>
        Check(predicate, new Quantity(dimension, unit, (decimal)stated, "?")).Should().BeEmpty();

    [Theory]
    [InlineData("The 143-year-old Ada Moss was arrested on Monday.", true)]
    [InlineData("Ada Moss, 43, was arrested on Monday.", false)]
    [InlineData("143岁的林娜周一被捕。", true)]
    [InlineData("43岁的林娜周一被捕。", false)]
    public void Check_AgeInAText_IsLookedAt(string text, bool expected) => Given.Internal(text, "CC5009").Should().HaveCount(expected ? 1 : 0);

    [Fact]
    public void Check_SharesOfAChange_AreNoConflict() =>
        Given.Internal("Nordhafen offered $55 a share, 142% more than before the company was put up for sale, for its stake.", "CC5009").Should().BeEmpty();

    [Theory]
    [InlineData("2025-06-10", true)]
    [InlineData("2025-06-18", false)]
    [InlineData("2025-06-19", false)]
    [InlineData(null, false)]
    public void Check_EndedDayBehindTheArticle_IsAConflict(string? published, bool expected)
    {
        var claim = Given.Claim("a1", "founding.date", Given.Day(2025, 6, 19));

        var findings = new ClaimChecker().CheckClaims([claim], [Given.Article("a1", "", published)]).Findings;

        findings.Select(f => f.Explanation).Should().Equal(expected ? ["2025-06-19 lies 9 days after the article, of 2025-06-10, that tells of it as over."] : []);
    }

    private static Sequence<Finding> Check(string predicate, ClaimValue value) => new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, value)]).Findings;
}
