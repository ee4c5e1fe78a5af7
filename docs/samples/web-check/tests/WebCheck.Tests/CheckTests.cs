using System.Net;
using System.Text;
using ClaimCheck.Inputs;
using ClaimCheck.Json;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace WebCheck.Tests;

public sealed class CheckTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _client = app.CreateClient();

    public static TheoryData<string> Formats => [.. ReportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Check_Articles_GivesTheReportOfTheLibraryByteForByte(string format)
    {
        var report = new ClaimChecker().Check(ArticleFiles.Read([new ArticleFile("request.json", Encoding.UTF8.GetBytes(App.TwoArticles))]).Articles);
        foreach (var (ui, language) in new[] { ("en", UiLanguage.English), ("zh", UiLanguage.Chinese) })
        {
            using var response = await _client.PostAsync($"/api/check?format={format}&ui={ui}", App.Json(App.TwoArticles));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal($"{ReportFormats.Find(format)!.MediaType}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
            Assert.Equal(new UTF8Encoding(false).GetBytes(ReportFormats.Write(report, format, new ReportOptions { Language = language })), await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Check_TwoLanguages_FindsTheContradiction()
    {
        using var response = await _client.PostAsync("/api/check", App.Json(App.TwoArticles));

        var report = ReportJson.Read(await response.Content.ReadAsStringAsync());

        Assert.Equal("CC1001", Assert.Single(report.Contradictions).Rule);
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData("text/*", "text/plain")]
    [InlineData("text/html;q=0.3, text/markdown;q=0.9", "text/markdown")]
    [InlineData("application/pdf, */*;q=0.1", "application/json")]
    [InlineData("application/sarif+json", "application/sarif+json")]
    public async Task Check_Accept_ChoosesTheFormat(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = App.Json(App.TwoArticles), Headers = { { "Accept", accept } } };
        using var response = await _client.SendAsync(request);

        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Check_WithoutText_LeavesTheTextsOut()
    {
        using var response = await _client.PostAsync("/api/check?text=false", App.Json(App.TwoArticles));

        Assert.DoesNotContain("invested $14.8 billion in Scale AI.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"text": "one"}, {"text": "two"}]""", "request#1", "request#2")]
    [InlineData("""{"id": "alone", "text": "one"}""", "alone")]
    public async Task Check_ArrayOrOneArticle_IsRead(string body, params string[] ids)
    {
        using var response = await _client.PostAsync("/api/check", App.Json(body));

        Assert.Equal(ids, ReportJson.Read(await response.Content.ReadAsStringAsync()).Articles.Select(a => a.Id));
    }

    [Fact]
    public async Task Check_RulesOfTheRequest_LieOverTheServers()
    {
        var body = App.TwoArticles.Replace("{\"articles\"", """{"rules": {"schema": "claimcheck/rules/1", "rules": {"CC1001": "off"}}, "articles" """, StringComparison.Ordinal);
        using var response = await _client.PostAsync("/api/check", App.Json(body));

        Assert.Empty(ReportJson.Read(await response.Content.ReadAsStringAsync()).Contradictions);
    }

    [Fact]
    public async Task Files_EveryKindAndEncoding_GiveTheReportOfTheLibrary()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ArticleFile[] files =
        [
            new("wire.txt", Encoding.UTF8.GetBytes("Meta invested $14.8 billion in Scale AI.")),
            new("desk/note.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("# Meta\n\nMeta invested **$14.3 billion** in Scale AI.")).ToArray()),
            new("南窗.txt", Encoding.GetEncoding("gb18030").GetBytes("Meta向Scale AI投资143亿美元，这笔交易在六月公布，引起了很多人的注意。")),
            new("more.jsonl", Encoding.UTF8.GetBytes("{\"id\": \"x\", \"text\": \"Meta invested $15 billion in Scale AI.\"}\n")),
            new("articles.json", Encoding.UTF8.GetBytes("""[{"file": "wire.txt", "source": "Harbour Wire"}]""")),
        ];
        using var form = new MultipartFormDataContent();
        foreach (var file in files)
        {
            form.Add(new ReadOnlyMemoryContent(file.Content), "files", file.Name);
        }

        using var response = await _client.PostAsync("/api/files", form);

        var expected = new ClaimChecker().Check(ArticleFiles.Read(files).Articles);
        Assert.Equal(4, expected.Articles.Count);
        Assert.Equal(ReportFormats.Write(expected, "json"), await response.Content.ReadAsStringAsync());
    }

    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Deal</title><meta property="og:site_name" content="Harbour Wire"><meta property="article:published_time" content="2025-10-24T08:00:00Z">
        <script>top.pwned = 1</script></head><body><nav>Home</nav><article><h1>Meta buys in</h1><p>Meta invested $14.8 billion in Scale AI, a firm that labels data.</p><p onclick="top.pwned = 1">The deal was announced in June and gives Meta nearly half of the firm.</p></article></body></html>
        """;

    [Fact]
    public async Task Files_WebPage_IsReadWithSourceAndDay()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Page), "files", "deal.html" } };
        using var response = await _client.PostAsync("/api/files", form);

        AssertPage(Assert.Single(ReportJson.Read(await response.Content.ReadAsStringAsync()).Articles));
    }

    [Fact]
    public async Task Check_HtmlOfAnArticle_IsReadWithSourceAndDay()
    {
        using var response = await _client.PostAsync("/api/check", App.Json(System.Text.Json.JsonSerializer.Serialize(new[] { new { html = Page } })));

        AssertPage(Assert.Single(ReportJson.Read(await response.Content.ReadAsStringAsync()).Articles));
    }

    private static void AssertPage(Article article)
    {
        Assert.Equal(("Harbour Wire", new DateOnly(2025, 10, 24)), (article.Source, article.Published));
        Assert.Contains("Meta invested $14.8 billion in Scale AI", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pwned", article.Text, StringComparison.Ordinal);
    }
}
