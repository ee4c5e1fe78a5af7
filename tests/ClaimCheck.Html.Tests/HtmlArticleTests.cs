using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests;

public sealed class HtmlArticleTests
{
    private const string Page = "<html><head><title>渡轮撞上码头_江潮网</title>{0}</head><body><p>一艘客运渡轮10月29日清晨撞上临川港西码头，造成2人死亡、14人受伤。</p></body></html>";

    [Theory]
    [InlineData("gb18030", "<meta charset=\"gb2312\">", null)]
    [InlineData("gb18030", "", "text/html; charset=GBK")]
    [InlineData("gb18030", "", null)]
    [InlineData("big5", "<meta http-equiv='Content-Type' content='text/html; charset=big5'>", null)]
    [InlineData("utf-8", "<meta charset=gb2312>", null)]
    [InlineData("utf-8", "<meta charset=utf-16>", null)]
    [InlineData("gb18030", "<meta charset=utf-8>", null)]
    [InlineData("gb18030", "<meta charset=klingon>", null)]
    [InlineData("utf-16", "", null)]
    [InlineData("utf-16", "<meta charset=utf-8>", null)]
    public void Parse_BytesInAnEncoding_ReadsTheLetters(string encoding, string head, string? header)
    {
        var simplified = encoding != "big5";
        var page = (simplified ? Page : Traditional(Page)).Replace("{0}", head, StringComparison.Ordinal);
        var bytes = encoding == "utf-16" ? Encoding.Unicode.GetBytes(page) : CodePages(encoding).GetBytes(page);

        var read = HtmlArticle.Parse(bytes, new HtmlArticleOptions { ContentType = header });

        read.Errors.Should().BeEmpty();
        read.Articles.Should().ContainSingle().Which.Text.Should().Contain(simplified ? "造成2人死亡、14人受伤" : "造成2人死亡、14人受傷");
    }

    [Theory]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=klingon>")]
    public void Parse_DeclaredEncodingThatDoesNotFit_IsNoted(string head)
    {
        var bytes = CodePages("gb18030").GetBytes(Page.Replace("{0}", head, StringComparison.Ordinal));

        HtmlArticle.Parse(bytes).Notes.Should().ContainSingle(note => note.Rule == "CC8011");
    }

    [Fact]
    public void Parse_EncodingOfTheUser_WinsOverHeaderAndPage()
    {
        var bytes = CodePages("windows-1252").GetBytes("<meta charset=utf-8><title>Café</title><p>The café paid €3 million to its owners on Friday, the court said.</p>");

        var read = HtmlArticle.Parse(bytes, new HtmlArticleOptions { ContentType = "text/html; charset=gbk", Encoding = "windows-1252" });

        read.Articles.Single().Text.Should().StartWith("Café\n\nThe café paid €3 million");
    }

    [Fact]
    public void Parse_ManyLettersLost_SaysSoInsteadOfGuessing()
    {
        var bytes = new byte[600];
        Array.Fill(bytes, (byte)0xFF);

        HtmlArticle.Parse(bytes, new HtmlArticleOptions { ContentType = "text/html; charset=utf-8", Path = "bad.html" }).Errors.Should().ContainSingle(e => e.Rule == "CC9006" && e.Path == "bad.html");
    }

    [Theory]
    [InlineData("", "CC9018")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav></body></html>", "CC9018")]
    [InlineData("<rss><channel><item><title>x</channel></rss>", "CC9019")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&x;</title></item></channel></rss>", "CC9020")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><feed><entry><title>&b;</title></entry></feed>", "CC9020")]
    [InlineData("<?xml version='1.0'?><urlset><url>x</url></urlset>", "CC9022")]
    [InlineData("<rss version='2.0'><channel><title>Empty</title></channel></rss>", "CC9023")]
    public void Parse_NothingToRead_SaysWhyAndTheWayOut(string markup, string id)
    {
        var read = HtmlArticle.Parse(markup, new HtmlArticleOptions { Path = "in.html" });

        read.Articles.Should().BeEmpty();
        read.Errors.Should().ContainSingle(e => e.Rule == id && e.Path == "in.html" && e.Text.Length > 40, "{0}", string.Join(' ', read.Errors));
    }

    [Theory]
    [InlineData("分享经济平台去年亏损4.7亿元，今年计划裁员900人。")]
    [InlineData("浏览器市场的份额去年下降了3个百分点，公司说。")]
    [InlineData("来源不明的资金有2400万元，检方周一表示。")]
    [InlineData("Related firms lost 40 jobs in the same month, the union said.")]
    [InlineData("By 2030 the firm wants to cut its emissions by 40 per cent.")]
    [InlineData("Share prices fell by 4.2 per cent on Monday, traders said.")]
    [InlineData("Comments by the minister cost the firm £40 million, it said.")]
    [InlineData("Published figures for 29 October 2025 put the dead at 151.")]
    [InlineData("Published figures put the dead at 151, the ministry said.")]
    public void Parse_SentenceThatBeginsLikeALineOfThePage_Stays(string sentence)
    {
        var other = sentence[0] > '\u3000' ? "警方表示，船上当时有212名乘客，51岁的船长正在配合调查。" : "The ferry carried 120 people, police said on Monday, and two of them died.";

        HtmlArticle.Parse($"<article><h1>A headline</h1><p>{sentence}</p><p>{other}</p><p>{sentence}</p></article>").Articles.Single().Text.Should().Be($"A headline\n\n{sentence}\n\n{other}\n\n{sentence}");
    }

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":\"The Ledger\",\"datePublished\":\"2025-10-29T23:30:00-04:00\"}</script>", "The Ledger", "2025-10-29")]
    [InlineData("<script type=application/ld+json>[{\"@type\":\"WebSite\",\"name\":\"Site\"},{\"@type\":[\"AnalysisNewsArticle\"],\"datePublished\":\"20251029\",\"publisher\":[{\"name\":\"The Ledger\"}]}]</script>", "The Ledger", "2025-10-29")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"The Ledger\"},{\"@type\":\"http://schema.org/NewsArticle\",\"publisher\":{\"@id\":\"#o\"},\"datePublished\":\"Oct 29, 2025\"}]}</script>", "The Ledger", "2025-10-29")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Ledger\"},\"datePublished\":\"2025-10-29\",\"headline\":\"cut off he</script>", "The Ledger", "2025-10-29")]
    [InlineData("<script type=application/ld+json>{broken</script><meta property=og:site_name content='The Ledger'><meta name=PubDate content='2025年10月29日 08:00'>", "The Ledger", "2025-10-29")]
    [InlineData("<meta name=dc.publisher content='The Ledger'><meta name=dc.date.issued content='29 October 2025'>", "The Ledger", "2025-10-29")]
    [InlineData("<meta name=author content='Jane Doe'><meta name=date content='03/04/2025'>", null, null)]
    [InlineData("<meta name=date content='29/10/2025'><meta property=article:modified_time content=2025-11-01>", null, "2025-10-29")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"dateModified\":\"2025-10-30\"}</script><time datetime=2025-10-29>yesterday</time>", null, "2025-10-29")]
    [InlineData("<link rel=canonical href=https://www.ledger.example/2025/10/29/ferry>", "ledger.example", "2025-10-29")]
    public void Parse_Metadata_InTheirShapes(string head, string? source, string? day)
    {
        var article = HtmlArticle.Parse($"<html><head>{head}</head><body><p>The ferry carried 120 people, police said, and two of them died.</p></body></html>").Articles.Single();

        article.Source.Should().Be(source);
        article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);
    }

    [Theory]
    [InlineData("<p>活动时间：2025年11月5日</p><p>发布时间：2025年10月29日</p>", "2025-10-29")]
    [InlineData("<p>活動時間：2025年11月5日</p><p>時間：2025/10/29 08:00</p>", "2025-10-29")]
    [InlineData("<p class=event-date>5 November 2025</p><p>Published: 29 October 2025</p>", "2025-10-29")]
    [InlineData("<p>会议时间：2025年11月5日上午9时</p>", null)]
    public void Parse_TimeOfAnEvent_IsNotTheDayOfPublication(string lines, string? day) =>
        HtmlArticle.Parse($"<html><body><h1>关于召开听证会的公告</h1>{lines}<p>听证会将讨论渡轮票价上调12%的方案，每位市民都可以报名参加。</p></body></html>").Articles.Single()
            .Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);

    [Fact]
    public void Parse_Twice_GivesTheSame()
    {
        var page = File.ReadAllText(Path.Combine(PageCorpus.Folder, "broadcaster.html"));

        HtmlArticle.Parse(page).Should().BeEquivalentTo(HtmlArticle.Parse(page));
    }

    private static string Traditional(string page) => page.Replace("渡轮", "渡輪", StringComparison.Ordinal).Replace("码头", "碼頭", StringComparison.Ordinal).Replace("网", "網", StringComparison.Ordinal).Replace("临川", "臨川", StringComparison.Ordinal).Replace("客运", "客運", StringComparison.Ordinal).Replace("伤", "傷", StringComparison.Ordinal);

    private static Encoding CodePages(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
