namespace ClaimCheck.Tests.Facts;

public sealed class PairingTests
{
    [Theory]
    [InlineData("Orvane delivered 41,581 bicycles in September, its best month.", "The best month of Orvane was September with 41,851 bicycles delivered.", 1)]
    [InlineData("Orvane delivered 41,581 bicycles in September, its best month.", "In Orvane's shop stood 73,206 bicycles.", 0)]
    [InlineData("奥凡公司9月交付自行车41581辆，创单月新高。", "奥凡公司9月的交付量为41851辆，是最好的一个月。", 1)]
    [InlineData("奥凡公司9月交付自行车41581辆，创单月新高。", "奥凡公司的仓库里停着73206辆自行车。", 0)]
    [InlineData("Orvane delivered 41,581 bicycles in September, its best month.", "奥凡(Orvane)公司9月的交付量为41851辆自行车。", 1)]
    public void Check_DifferingValues_MeetByTheWeightOfEvidence(string left, string right, int contradictions) =>
        Check(left, right).Contradictions.Should().HaveCount(contradictions);

    [Theory]
    [InlineData("Orvane's revenue was 61.2 million dollars in 2023.", "Orvane's revenue was 73.9 million dollars in 2024.")]
    [InlineData("奥凡公司2023年营收6120万美元。", "奥凡公司2024年营收7390万美元。")]
    public void Check_ValuesOfTwoStatedPeriods_DoNotMeet(string left, string right) =>
        Check(left, right).Contradictions.Should().BeEmpty();

    [Fact]
    public void Check_NumberWithoutItsUnit_TakesThatOfTheSameNumberElsewhere() =>
        Check("这款自行车售价2.635万元。", "这款自行车要2.635万。").Facts.Should().Contain(f => f.Claims.Count == 2);

    [Theory]
    [InlineData("这款自行车售价2.635万元。", "这款自行车要2.635万。", "2.635万元", "2.635万")]
    [InlineData("The bicycle sells for 2,635 yuan.", "这款自行车要2635。", "2,635 yuan", "2635")]
    public void Explain_NumberWithoutItsUnit_SaysWhatTheReportMadeOfIt(string left, string right, string quote, string bare)
    {
        var explained = new ClaimChecker().Explain([Given.Article("a1", left, "2025-10-02"), Given.Article("a2", right, "2025-10-02")], ExplainQuery.Words(quote, bare));

        explained.Pairs.Should().ContainSingle().Which.Reason.Should().StartWith("They agree");
    }

    [Theory]
    [InlineData("Orvane delivered 41,581 bicycles in September.", "For both of them it was more than 40,000 bicycles in September.", "The boatyard of Lunde gave 52,916 bicycles away in September.")]
    [InlineData("奥凡公司9月交付自行车41581辆。", "两家9月的自行车交付都超过4万辆。", "伦德船厂在9月把52916辆送给了别人。")]
    public void Check_LooseFigure_IsNoBridgeBetweenFirmOnesThatContradict(string first, string loose, string second)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", first, "2025-10-02"), Given.Article("a2", loose, "2025-10-02"), Given.Article("a3", second, "2025-10-02")]);

        report.Facts.Should().NotContain(f => f.Claims.Count == 3);
        report.Facts.Should().Contain(f => f.Claims.Count == 2, "the loose figure agrees with one of them");
    }

    private static Report Check(string left, string right) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-10-02"), Given.Article("a2", right, "2025-10-02")]);
}
