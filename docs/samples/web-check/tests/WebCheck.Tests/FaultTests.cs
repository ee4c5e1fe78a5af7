using System.Net;
using System.Text;
using System.Text.Json;
using ClaimCheck.Json;

namespace WebCheck.Tests;

public sealed class FaultTests(App app) : IClassFixture<App>
{
    private const string Good = """{"id": "good", "text": "Meta invested $14.8 billion in Scale AI."}""";

    private readonly HttpClient _client = app.CreateClient();

    public static TheoryData<string, string, string?, string?, string?> Faulty => new()
    {
        { """{"id": "n", "text": "x", "published": "soon"}""", "CC9012", "n", "published", "soon" },
        { """{"id": "n", "text": ["x"]}""", "CC9015", "n", "text", "an array" },
        { """{"id": "n", "text": "x", "source": {}}""", "CC9015", "n", "source", "an object" },
        { """{"id": "n", "text": " "}""", "CC9002", "n", "text", null },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Check_NoArticleCanBeRead_NamesArticleFieldAndValue(string article, string code, string? id, string? field, string? value)
    {
        using var response = await _client.PostAsync("/api/check", App.Json($"[{article}]"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var fault = Assert.Single((await App.ProblemOf(response)).GetProperty("errors").EnumerateArray());
        Assert.Equal([code, id, field, value], new[] { "code", "article", "field", "value" }.Select(n => fault.TryGetProperty(n, out var v) ? v.GetString() : null));
        Assert.Contains("request.json", fault.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Check_OneOfTwoCannotBeRead_ChecksTheOtherAndNotesIt(string article, string code, string? id, string? field, string? value)
    {
        _ = (id, field, value);
        foreach (var format in ReportFormats.All)
        {
            using var written = await _client.PostAsync($"/api/check?format={format.Name}", App.Json($"[{Good}, {article}]"));
            Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        }

        using var response = await _client.PostAsync("/api/check", App.Json($"[{Good}, {article}]"));
        var report = ReportJson.Read(await response.Content.ReadAsStringAsync());
        Assert.Equal("good", Assert.Single(report.Articles).Id);
        Assert.Equal(code, Assert.Single(report.Notes).Rule);
    }

    [Fact]
    public async Task Check_TwoOfOneId_KeepsTheFirst()
    {
        using var response = await _client.PostAsync("/api/check", App.Json($"[{Good}, {Good}]"));

        Assert.Equal("CC9009", Assert.Single(ReportJson.Read(await response.Content.ReadAsStringAsync()).Notes).Rule);
    }

    [Theory]
    [InlineData("""{"articles": [}""", "CC9007", 1)]
    [InlineData("[\n{\"text\": \"x\"},\n{\"text\": x}]", "CC9007", 3)]
    [InlineData("", "CC9007", 1)]
    [InlineData("""{"articles": []}""", "CC9013", null)]
    [InlineData("\"words\"", "CC9013", null)]
    [InlineData("""[{"title": "no words"}]""", "CC9013", null)]
    public async Task Check_NoArticles_SaysWhy(string body, string code, int? line)
    {
        using var response = await _client.PostAsync("/api/check", App.Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var fault = Assert.Single((await App.ProblemOf(response)).GetProperty("errors").EnumerateArray());
        Assert.Equal(code, fault.GetProperty("code").GetString());
        Assert.Equal(line, fault.TryGetProperty("line", out var seen) ? seen.GetInt32() : null);
    }

    [Fact]
    public async Task Check_FaultyRules_ListsEveryFault()
    {
        using var response = await _client.PostAsync("/api/check", App.Json($$"""{"articles": [{{Good}}], "rules": {"schema": "claimcheck/rules/1", "minorWithin": 1.5, "rules": {"CC1001": "loud"} } }"""));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var faults = (await App.ProblemOf(response)).GetProperty("errors").EnumerateArray().Select(f => (f.GetProperty("field").GetString(), f.GetProperty("value").GetString()));
        Assert.Equal([("$.minorWithin", "1.5"), ("$.rules.CC1001", "\"loud\"")], faults.Order());
    }

    [Fact]
    public async Task Check_SeveralStories_AreRefused()
    {
        using var response = await _client.PostAsync("/api/check", App.Json("""[{"text": "x", "story": "s1"}, {"text": "y", "story": "s2"}]"""));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("s1, s2", (await App.ProblemOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format=pdf", "format", "pdf", "sarif")]
    [InlineData("ui=de", "ui", "de", "zh")]
    [InlineData("minSeverity=huge", "minSeverity", "huge", "critical")]
    public async Task Query_UnknownValue_ListsTheKnown(string query, string name, string value, string known)
    {
        using var response = await _client.PostAsync("/api/check?" + query, App.Json(App.TwoArticles));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var fault = Assert.Single((await App.ProblemOf(response)).GetProperty("errors").EnumerateArray());
        Assert.Equal((name, value), (fault.GetProperty("field").GetString(), fault.GetProperty("value").GetString()));
        Assert.Contains(known, fault.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_OneIsAPicture_ChecksTheOtherAndNotesIt()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 1, 2]), "files", "photo.png" },
            { new StringContent("Meta invested $14.8 billion in Scale AI."), "files", "a.txt" },
        };
        using var response = await _client.PostAsync("/api/files", form);

        var report = ReportJson.Read(await response.Content.ReadAsStringAsync());
        Assert.Equal("a", Assert.Single(report.Articles).Id);
        Assert.Contains("photo.png is not text but a PNG image", Assert.Single(report.Notes).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/api/check", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/files", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/check?text=perhaps", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/check", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/nothing", null, HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/rules/CC0000", null, HttpStatusCode.NotFound)]
    public async Task Request_ThatIsNone_IsAProblem(string method, string path, string? type, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = type is null ? null : new StringContent("{}", Encoding.UTF8, type) };
        using var response = await _client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.NotEqual(JsonValueKind.Undefined, (await App.ProblemOf(response)).GetProperty("title").ValueKind);
    }

    [Fact]
    public async Task Check_FormatNobodyHas_IsNotAcceptable()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = App.Json(App.TwoArticles), Headers = { { "Accept", "application/pdf" } } };
        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("text/html", (await App.ProblemOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
