using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimCheck.Rules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WebCheck.Tests;

public sealed class ApiTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task OpenApi_Document_ListsEveryEndpointWithWords()
    {
        var document = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Where(p => p.StartsWith("/api", StringComparison.Ordinal)).Distinct().Order();
        var paths = document.GetProperty("paths");
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(routes, paths.EnumerateObject().Select(p => p.Name).Order());
        foreach (var operation in paths.EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Value))
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.NotEmpty(operation.GetProperty("description").GetString()!);
            Assert.All(operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToArray() : [], p => Assert.NotEmpty(p.GetProperty("description").GetString()!));
        }
    }

    [Fact]
    public async Task OpenApi_Schemas_AreThereAndDescribed()
    {
        var text = await _client.GetStringAsync("/openapi/v1.json");
        var schemas = JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas");

        Assert.All(Regex.Matches(text, "#/components/schemas/([^\"]+)", RegexOptions.None, TimeSpan.FromSeconds(1)), r => Assert.True(schemas.TryGetProperty(r.Groups[1].Value, out _), r.Value));
        Assert.Equal("#/components/schemas/Report.claim", schemas.GetProperty("Report").GetProperty("properties").GetProperty("claims").GetProperty("items").GetProperty("$ref").GetString());
        Assert.Equal("^sha256:[0-9a-f]{64}$", schemas.GetProperty("Report").GetProperty("properties").GetProperty("ruleSet").GetProperty("pattern").GetString());
        Assert.All(schemas.GetProperty("CheckedArticle").GetProperty("properties").EnumerateObject(), p => Assert.NotEmpty(p.Value.GetProperty("description").GetString()!));
    }

    [Fact]
    public async Task OpenApi_Example_IsAnswered()
    {
        var document = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var example = document.GetProperty("paths").GetProperty("/api/check").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");

        var report = await (await _client.PostAsync("/api/check", App.Json(example.GetRawText()))).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(2, report.GetProperty("articles").GetArrayLength());
        Assert.NotEqual(0, report.GetProperty("contradictions").GetArrayLength());
    }

    [Fact]
    public async Task Rules_List_IsTheLibrarys()
    {
        var rules = await _client.GetFromJsonAsync<JsonElement[]>("/api/rules");

        Assert.Equal(BuiltInRules.Descriptors.Select(r => (r.Id, r.Title)), rules!.Select(r => (r.GetProperty("id").GetString()!, r.GetProperty("title").GetString()!)));
        Assert.All(rules!, r => Assert.True(r.GetProperty("enabled").GetBoolean()));
    }

    [Fact]
    public async Task Rules_RuleSetOfTheServer_IsReadFromItsConfiguration()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"schema": "claimcheck/rules/1", "rules": {"CC1001": "off"}}""");
        await using var own = new App(("ClaimCheck:RuleFiles:0", file));

        var rule = await own.CreateClient().GetFromJsonAsync<JsonElement>("/api/rules/cc1001");

        Assert.Equal(("CC1001", false), (rule.GetProperty("id").GetString(), rule.GetProperty("enabled").GetBoolean()));
        File.Delete(file);
    }
}
