namespace ClaimCheck.Tests.Rules;

public sealed class CC5007OrderOfDatesRuleTests
{
    [Theory]
    [InlineData("Brightarm was founded in 2021. Brightarm listed its shares on 3 May 2019.")]
    [InlineData("明臂科技成立于2021年。明臂科技于2019年5月3日上市。")]
    public void Check_ListedBeforeItWasFounded_IsAConflict(string text) =>
        Given.Internal(text, "CC5007").Should().ContainSingle().Which.Explanation.Should().Be("founding.date is 2021-01-01 to 2021-12-31 and cannot come after listing.date, 2019-05-03: 609 days later.");

    [Theory]
    [InlineData("Brightarm was founded in 2019. Brightarm listed its shares on 3 May 2019.")]
    [InlineData("Brightarm was founded in 2021. Kestrel listed its shares on 3 May 2019.")]
    [InlineData("明臂科技成立于2019年。明臂科技于2019年5月3日上市。")]
    public void Check_OrderThatCanBe_IsNoConflict(string text) => Given.Internal(text, "CC5007").Should().BeEmpty();

    [Fact]
    public void Check_HandBuiltClaimsOfTwoArticles_AreAContradiction()
    {
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "founding.date", Given.Month(2021, 3)), Given.Claim("a2", "deal.date", Given.Day(2019, 5, 3))]);

        report.Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC5007");
    }

    [Theory]
    [InlineData("founding.date", "listing.date")]
    [InlineData("founding.date", "deal.date")]
    [InlineData("founding.date", "deal.closing")]
    [InlineData("founding.date", "shutdown.date")]
    [InlineData("deal.date", "deal.closing")]
    [InlineData("construction.start", "built.date")]
    [InlineData("construction.start", "opening.date")]
    [InlineData("birth.date", "appointment.date")]
    [InlineData("birth.date", "arrest.date")]
    [InlineData("birth.date", "diagnosis.date")]
    [InlineData("birth.date", "conviction.date")]
    [InlineData("filing.date", "approval.date")]
    [InlineData("production.start", "delivery.date")]
    public void Check_EachPairOfDates_MayNotBeTurnedRoundByMoreThanADay(string earlier, string later)
    {
        Of(earlier, later, 2).Should().BeEmpty("the zones of the two may differ");
        Of(earlier, later, 3).Should().ContainSingle().Which.Explanation.Should().EndWith("2 days later.");
    }

    private static IEnumerable<Finding> Of(string earlier, string later, int day) =>
        new ClaimChecker().CheckClaims([Given.Claim("a1", earlier, Given.Day(2021, 3, day)), Given.Claim("a1", later, Given.Day(2021, 3, 1))]).Findings.Where(f => f.Rule == "CC5007");
}
