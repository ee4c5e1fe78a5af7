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
        var page = string.Format(System.Globalization.CultureInfo.InvariantCulture, simplified ? Page : Traditional(Page), head);
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
        var bytes = CodePages("gb18030").GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, Page, head));

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

    [Fact]
    public void Parse_Twice_GivesTheSame()
    {
        var page = File.ReadAllText(Path.Combine(PageCorpus.Folder, "broadcaster.html"));

        HtmlArticle.Parse(page).Should().BeEquivalentTo(HtmlArticle.Parse(page));
    }

    private static string Traditional(string page) => page.Replace("渡轮", "渡輪", StringComparison.Ordinal).Replace("码头", "碼頭", StringComparison.Ordinal).Replace("网", "網", StringComparison.Ordinal).Replace("临川", "臨川", StringComparison.Ordinal).Replace("客运", "客運", StringComparison.Ordinal).Replace("伤", "傷", StringComparison.Ordinal);

    private static Encoding CodePages(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
