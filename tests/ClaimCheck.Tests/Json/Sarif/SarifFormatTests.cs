using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Reporting;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Json.Sarif;

public sealed class SarifFormatTests
{
    private static readonly Lazy<Task<NJsonSchema.JsonSchema>> s_schema = new(() => NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "tests/ClaimCheck.Tests/Json/Sarif/sarif-parts.schema.json")));

    [Fact]
    public async Task Write_EveryStory_SatisfiesTheSchema()
    {
        var schema = await s_schema.Value;
        foreach (var report in Stories.All)
        {
            schema.Validate(Write(report with { Story = "a story" }).ToString()).Should().BeEmpty();
            schema.Validate(ReportFormats.Write(report, "sarif", new ReportOptions { Language = UiLanguage.Chinese })).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"driver\": {", "\"drivers\": {")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"failed\"")]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"charOffset\": ", "\"charOffset\": -")]
    [InlineData("\"ruleId\": \"CC1001\"", "\"rule\": \"CC1001\"")]
    [InlineData("\"columnKind\": \"utf16CodeUnits\"", "\"columnKind\": \"bytes\"")]
    [InlineData("\"language\": \"en\"", "\"language\": \"zh-Hans\"")]
    [InlineData("\"uri\": \"docs/", "\"uri\": \"docs 1/")]
    [InlineData("\"message\": {", "\"massage\": {")]
    public async Task Schema_BrokenLog_IsRefused(string right, string wrong)
    {
        var log = ReportFormats.Write(Stories.Sample with { Articles = Stories.Sample.Articles.Select(a => a with { Path = "docs/" + a.Id + ".txt" }).ToSequence() }, "sarif");

        log.Should().Contain(right);
        (await s_schema.Value).Validate(log.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Write_EveryLocation_QuotesItsArticleByOffsetAndByLine()
    {
        var seen = 0;
        foreach (var report in Stories.All)
        {
            var run = Write(report)["runs"]![0]!;
            foreach (var place in run["results"]!.SelectMany(r => r["locations"]!.Concat(r["relatedLocations"]!)).Select(l => l["physicalLocation"]!))
            {
                var text = report.Articles[(int)place["artifactLocation"]!["index"]!].Text;
                var (region, snippet) = (place["region"]!, (string)place["region"]!["snippet"]!["text"]!);
                text.Substring((int)region["charOffset"]!, (int)region["charLength"]!).Should().Be(snippet);
                Lines(text)[(int)region["startLine"]! - 1][((int)region["startColumn"]! - 1)..].Should().StartWith(snippet.Split('\r', '\n')[0]);
                seen++;
            }
        }

        seen.Should().BeGreaterThan(300);
    }

    [Fact]
    public void Write_Finding_IsAResultWithItsIdAsFingerprint()
    {
        var report = Stories.All.First(r => r.Findings.Any(f => f.Verdict == Verdict.Update));

        var results = Write(report)["runs"]![0]!["results"]!;

        results.Select(r => (string?)r["partialFingerprints"]!.Children<JProperty>().Single().Value).Should().Equal(report.Contradictions.Concat(report.Findings).Select(f => f.Id));
        results.Where(r => (string)r["kind"]! != "fail").Select(r => (string)r["level"]!).Should().OnlyContain(l => l == "none");
    }

    [Fact]
    public void Write_LinkAndPlaceInAnArticle_AreNoneInTheMessage()
    {
        var claims = new[] { Given.Money(14), Given.Money(99) }.Select((v, i) => Given.Claim($"a{i}", "investment.amount", v with { Text = "[click](http://evil.example) {0}" }));

        var result = Write(new ClaimChecker().CheckClaims(claims))["runs"]![0]!["results"]![0]!;

        ((string)result["message"]!["text"]!).Should().Contain(@"\[click\](http").And.Contain("{{0}}");
    }

    [Fact]
    public void Write_Judgement_IsASuppression()
    {
        var finding = Stories.Sample.Contradictions[0] with { Suppression = new Suppression("x", Decision.Dismissed, "Ana", "other deal") };

        var result = Write(Stories.Sample with { Contradictions = [finding] })["runs"]![0]!["results"]![0]!;

        ((string)result["suppressions"]![0]!["status"]!).Should().Be("accepted");
        ((string)result["suppressions"]![0]!["justification"]!).Should().Be("Ana: other deal");
    }

    [Fact]
    public void Write_RulePages_AreTheHelpOfRules() =>
        ReportFormats.Write(Stories.Sample, "sarif", new ReportOptions { RulePages = "https://example.org/docs/rules/{id}.md" }).Should().Contain("\"helpUri\": \"https://example.org/docs/rules/CC1001.md\"");

    private static string[] Lines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static JObject Write(Report report) => JObject.Parse(ReportFormats.Write(report, "sarif"));
}
