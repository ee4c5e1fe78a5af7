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

    [Theory]
    [InlineData("market.share")]
    [InlineData("vote.share")]
    [InlineData("turnout.share")]
    [InlineData("poll.share")]
    [InlineData("layoffs.share")]
    [InlineData("revenue.part")]
    [InlineData("fire.contained")]
    [InlineData("discontinuation.share")]
    [InlineData("side.effects.share")]
    [InlineData("efficacy.share")]
    public void Check_ShareOfAWhole_IsAllAtMost(string predicate)
    {
        Check(predicate, Given.Of(Dimension.Share, 100m, "percent")).Should().BeEmpty();
        Check(predicate, Given.Of(Dimension.Share, 100.1m, "percent")).Should().ContainSingle();
        Check(predicate, Given.Of(Dimension.Share, 100.1m, "percent") with { Trend = Trend.Up }).Should().BeEmpty("a change may be more than all");
    }

    [Theory]
    [InlineData("person.age", Dimension.Age, "year", 130, 0)]
    [InlineData("person.age", Dimension.Age, "year", 131, 1)]
    [InlineData("person.age", Dimension.Age, "year", -1, 1)]
    [InlineData("tree.age", Dimension.Age, "year", 131, 0)]
    [InlineData("rank", Dimension.Rank, null, -1, 1)]
    [InlineData("sentence.duration", Dimension.Duration, "month", -1, 1)]
    [InlineData("sentence.duration", Dimension.Duration, "month", 0, 0)]
    [InlineData("temperature", Dimension.Temperature, "celsius", -1, 0)]
    public void Check_NumberAtTheEdge_IsLookedAt(string predicate, Dimension dimension, string? unit, int stated, int findings) =>
        Check(predicate, new Quantity(dimension, unit, stated, "?")).Should().HaveCount(findings);

    [Theory]
    [InlineData(Modality.Reported, 1)]
    [InlineData(Modality.Planned, 0)]
    [InlineData(Modality.Denied, 0)]
    public void Check_OnlyWhatIsAsserted_IsLookedAt(Modality modality, int findings) =>
        new ClaimChecker().CheckClaims([Given.Claim("a1", "casualties.killed", Given.Count(-2)) with { Modality = modality }]).Findings.Should().HaveCount(findings);

    [Theory]
    [InlineData("birth.date", 1)]
    [InlineData("founding.date", 1)]
    [InlineData("crash.date", 1)]
    [InlineData("quake.date", 1)]
    [InlineData("arrest.date", 1)]
    [InlineData("conviction.date", 1)]
    [InlineData("indictment.date", 1)]
    [InlineData("diagnosis.date", 1)]
    [InlineData("release.date", 0)]
    public void Check_DayOfWhatIsOver_MayNotLieTwoDaysAhead(string predicate, int findings)
    {
        Ahead(predicate, Given.Day(2025, 6, 12)).Should().HaveCount(findings);
        Ahead(predicate, Given.Day(2025, 6, 11)).Should().BeEmpty("the zones of the two may differ");
    }

    [Fact]
    public void Check_DayThatIsNotFirm_IsNotLookedAt()
    {
        var day = Given.Day(2025, 6, 12);

        Ahead("birth.date", day with { Yearless = true }).Should().BeEmpty();
        Ahead("birth.date", day with { Hedged = true }).Should().BeEmpty();
        Ahead("birth.date", day with { Anchor = "published" }).Should().BeEmpty();
        Ahead("birth.date", day with { Alternate = new DateOnly(2025, 12, 6) }).Should().BeEmpty();
        Ahead("birth.date", new DateSpan(null, new DateOnly(2025, 6, 12), DatePrecision.Day, "until")).Should().BeEmpty();
    }

    private static Sequence<Finding> Ahead(string predicate, ClaimValue value) =>
        new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, value)], [Given.Article("a1", "", "2025-06-10")]).Findings;

    private static Sequence<Finding> Check(string predicate, ClaimValue value) => new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, value)]).Findings;
}
