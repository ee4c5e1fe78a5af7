using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class CreditReaderTests
{
    private const string English = "The ferry that sank off the coast on Thursday carried 412 passengers, officials of the harbour authority told reporters.";
    private const string Chinese = "星期四在沿海沉没的渡轮载有412名乘客，港务局官员对记者表示，搜救工作仍在进行。";

    [Theory]
    [InlineData("reuters", "LISBON (Reuters) — " + English, "LISBON (Reuters)")]
    [InlineData("reuters", "LISBON, June 13 (Reuters) - " + English, "LISBON, June 13 (Reuters)")]
    [InlineData("associated-press", "OSTRA, Portugal (AP) — " + English, "OSTRA, Portugal (AP)")]
    [InlineData("xinhua", "LISBON, June 13 (Xinhua) -- " + English, "LISBON, June 13 (Xinhua)")]
    [InlineData("associated-press", English + "\n\n(AP)", "(AP)")]
    [InlineData("associated-press", English + " (AP)", "(AP)")]
    [InlineData("reuters", English + "\n\n— Reuters", "— Reuters")]
    [InlineData("reuters", English + "\n\n- Reuters", "Reuters")]
    [InlineData("xinhua", "Ferry sinks off coast\n\nSource: Xinhua | Editor: huaxia\n\n" + English, "Source: Xinhua")]
    [InlineData("associated-press", "Ferry sinks off coast\n\nBy The Associated Press\n\n" + English, "By The Associated Press")]
    [InlineData("xinhua", "据新华社报道，" + Chinese, "据新华社报道")]
    [InlineData("xinhua", "新华社里斯本6月13日电（记者李明）" + Chinese, "新华社里斯本6月13日电")]
    [InlineData("xinhua", "新華社里斯本6月13日電 " + Chinese, "新華社里斯本6月13日電")]
    [InlineData("xinhua", Chinese + "（新华社）", "（新华社）")]
    [InlineData("xinhua", Chinese + "\n\n（新华社）\n\n责任编辑：王芳", "（新华社）")]
    [InlineData("central-news-agency", "渡輪沉沒\n\n來源：中央社\n\n" + Chinese, "來源：中央社")]
    [InlineData("central-news-agency", "（中央社記者李明里斯本13日電）" + Chinese, "（中央社記者李明里斯本13日電")]
    [InlineData("china-news-service", "中新网6月13日电 " + Chinese, "中新网6月13日电")]
    [InlineData("afp", "【法新社里斯本13日電】" + Chinese, "【法新社里斯本13日電")]
    [InlineData("reuters", Chinese + "（来源：路透社）", "（来源：路透社）")]
    public void Read_DatelineOrCreditLine_NamesTheAgency(string agency, string text, string words) =>
        Read(text).Should().Be(new Credit(agency, words));

    [Theory]
    [InlineData(English + " A Reuters witness saw two helicopters.")]
    [InlineData("Two officials told Reuters on Friday that 412 passengers were on board the ferry when it left the harbour of Ostra.")]
    [InlineData(English + "\n\nThe harbour master, who spoke to the Associated Press (AP), gave no cause.")]
    [InlineData(English + "\n\nPhoto: Reuters")]
    [InlineData(English + "\n\n(AP Photo/Ida Venn)")]
    [InlineData("Reuters\n\n" + English)]
    [InlineData(English + "\n\nSource: AP, Reuters")]
    [InlineData("LISBON (Reuters) - " + English + "\n\n(AP)")]
    [InlineData("The Reader’s Ap (ap) — " + English)]
    [InlineData(Chinese + "据新华社报道，去年当地也曾发生类似事故。")]
    [InlineData(Chinese + "\n\n另据新华社报道，去年当地也曾发生类似事故，造成多人受伤，原因至今不明。\n\n" + Chinese)]
    [InlineData("新华社记者在现场看到，" + Chinese)]
    [InlineData("据新华社、中新社报道，" + Chinese)]
    [InlineData(Chinese + "\n\n（新华社记者李明摄）")]
    [InlineData(Chinese + "\n\n图片来源：路透社")]
    [InlineData("")]
    [InlineData("（")]
    [InlineData("——（")]
    public void Read_AgencyQuotedOrPicturedOrSeveral_IsNoCredit(string text) => Read(text).Should().BeNull();

    [Theory]
    [InlineData("Reuters", "reuters")]
    [InlineData("The Associated Press", "associated-press")]
    [InlineData("新華社", "xinhua")]
    [InlineData("The Bay Ledger", null)]
    [InlineData("AP Valley Courier", null)]
    public void Read_SourceOfTheArticle_IsTheAgencyItself(string source, string? agency) =>
        Read(English, source)?.Agency.Should().Be(agency);

    [Fact]
    public void Check_TwoTextsThatCreditOneAgency_ShareItsOriginWithTheAgencysOwn()
    {
        Article[] articles =
        [
            new("a", "OSTRA (Reuters) — Thirty-seven people died when a ferry sank off Lindholm on Thursday, the coast guard said, as crews went on searching."),
            new("b", "据路透社报道，星期四渡轮在林德霍尔姆附近海域沉没，造成37人死亡，搜救工作仍在进行。"),
            new("c", "Coast guards of Lindholm counted 37 people killed in the sinking of the ferry on Thursday night and still look for others.") { Source = "Reuters" },
            new("d", "The sinking of the ferry off Lindholm on Thursday killed 37 people, relatives told Reuters, and more are missing in the cold water."),
        ];

        var report = new ClaimChecker().Check(articles.Select(a => a with { Published = new DateOnly(2025, 6, 13) }));

        var origin = report.Origins.Should().ContainSingle().Which;
        origin.Articles.Should().Equal("a", "b", "c");
        origin.Reasons.Should().ContainSingle().Which.Should().Be(
            new OriginReason { Kind = OriginKind.Credit, Articles = ["a", "b", "c"], Agency = "reuters", Words = ["OSTRA (Reuters)", "据路透社报道", "Reuters"] });
    }

    private static Credit? Read(string text, string? source = null) =>
        CreditReader.Read(new Article("a", text) { Source = source }, ChineseFold.Fold(text), BlockReader.Read(text));
}
