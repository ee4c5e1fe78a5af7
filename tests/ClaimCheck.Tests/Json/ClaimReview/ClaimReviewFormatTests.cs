using System.Text;
using ClaimCheck.Tests.Reporting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Json.ClaimReview;

public sealed class ClaimReviewFormatTests
{
    private static readonly Lazy<Task<NJsonSchema.JsonSchema>> s_schema = new(() => NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "tests/ClaimCheck.Tests/Json/ClaimReview/claimreview.schema.json")));

    [Fact]
    public async Task Write_Stories_SatisfyTheSchema()
    {
        var schema = await s_schema.Value;
        foreach (var report in Stories.All.Take(12))
        {
            schema.Validate(ReportFormats.Write(report, "claimreview")).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"https://schema.org\"", "\"https://schema.com\"")]
    [InlineData("\"@type\": \"Claim\"", "\"@type\": \"Claims\"")]
    [InlineData("\"oa:TextQuoteSelector\"", "\"oa:QuoteSelector\"")]
    [InlineData("\"oa:start\": ", "\"oa:start\": -")]
    [InlineData("\"appearance\"", "\"appears\"")]
    [InlineData("\"ratingValue\": 0", "\"ratingValue\": 7")]
    [InlineData("\"datePublished\": \"2025", "\"datePublished\": \"in 2025")]
    public async Task Schema_BrokenGraph_IsRefused(string right, string wrong)
    {
        var graph = ReportFormats.Write(Stories.Sample, "claimreview");

        graph.Should().Contain(right);
        (await s_schema.Value).Validate(graph.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Write_EveryQuote_StandsAtItsPositionInCodePoints()
    {
        Article[] articles = [new("a", "🚀🚀 In June 2025 Meta invested $14.8 billion in Scale AI. 🎉 It paid $2 billion more."), new("b", "Meta invested $99 billion in Scale AI in June 2025.")];
        var report = new ClaimChecker().Check(articles);
        var texts = report.Articles.ToDictionary(a => "urn:claimcheck:article:" + a.Id, a => Encoding.UTF32.GetBytes(a.Text));

        var claims = Graph(report).Where(n => (string)n["@type"]! == "Claim").ToArray();

        claims.Should().HaveCount(report.Claims.Count).And.HaveCountGreaterThan(2);
        foreach (var place in claims.Select(c => c["appearance"]!))
        {
            var (quote, position) = (place["oa:hasSelector"]![0]!, place["oa:hasSelector"]![1]!);
            var (start, end) = ((int)position["oa:start"]!, (int)position["oa:end"]!);
            Encoding.UTF32.GetString(texts[(string)place["isPartOf"]!["@id"]!], 4 * start, 4 * (end - start)).Should().Be((string)quote["oa:exact"]!);
        }
    }

    [Fact]
    public void Write_Contradiction_IsAReviewOfEachSide()
    {
        var reviews = Graph(Stories.Sample).Where(n => (string)n["@type"]! == "ClaimReview").ToArray();

        reviews.Should().HaveCount(Stories.Sample.Contradictions.Sum(f => f.Sides.Count));
        reviews.Select(r => (string)r["@id"]!).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("not an address")]
    public void Write_AddressThatIsNoneOfTheWeb_IsLeftOut(string url) =>
        ReportFormats.Write(new ClaimChecker().Check([new Article("a", "x") { Url = url }]), "claimreview").Should().NotContain("\"url\"");

    private static JArray Graph(Report report)
    {
        using var reader = new JsonTextReader(new StringReader(ReportFormats.Write(report, "claimreview"))) { DateParseHandling = DateParseHandling.None };
        return (JArray)JToken.ReadFrom(reader)["@graph"]!;
    }
}
