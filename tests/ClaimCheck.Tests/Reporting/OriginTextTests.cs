using ClaimCheck.Json;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Support;

namespace ClaimCheck.Tests.Reporting;

public sealed class OriginTextTests
{
    private static readonly Article[] s_articles =
    [
        Given.Article("a", "OSTRA (Reuters) — Thirty-seven people died when a ferry sank off Lindholm on Thursday, the coast guard said, as crews went on searching.", "2025-06-13"),
        Given.Article("b", "据路透社报道，星期四渡轮在林德霍尔姆附近海域沉没，造成37人死亡，搜救工作仍在进行。", "2025-06-13"),
        Given.Article("c", "The sinking of the ferry off Lindholm on Thursday killed 52 people, relatives said, and more are missing in the cold water.", "2025-06-13"),
    ];

    [Fact]
    public void Write_SideOfOneAgency_SaysSoInALine()
    {
        using var text = new StringWriter();

        TextReport.Write(new ClaimChecker().Check(s_articles), text);

        text.ToString().Should().Contain("    2 articles, 1 origin: all print the same Reuters text (OSTRA (Reuters), 据路透社报道)\n");
    }

    [Fact]
    public void Write_Explanation_SaysWhoPrintsOneText()
    {
        using var text = new StringWriter();

        ExplanationText.Write(new ClaimChecker().Explain(s_articles, ExplainQuery.Words("52 people")), text);

        text.ToString().Should().Contain("  3 articles, 2 origins: a, b print the same Reuters text");
    }

    [Fact]
    public void Write_SideOfIndependentArticles_HasNoSuchLine()
    {
        using var text = new StringWriter();

        TextReport.Write(new ClaimChecker().Check([s_articles[0], s_articles[2]]), text);

        text.ToString().Should().Contain("contradiction").And.NotContain("articles, 1 origin");
    }

    [Fact]
    public async Task Json_WithOrigins_ReadsBackAndSatisfiesTheSchema()
    {
        Article[] articles = [.. s_articles, new("d", WireTexts.English), new("e", WireTexts.Reprint), new("f", WireTexts.Chinese)];
        var report = new ClaimChecker().Check(articles);
        var json = ReportJson.Write(report);

        report.Origins.SelectMany(o => o.Reasons).Select(r => r.Kind).Should().Contain([OriginKind.NearDuplicate, OriginKind.Credit]);
        ReportJson.Read(json).Origins.Should().Equal(report.Origins).And.BeEquivalentTo(report.Origins);
        (await NJsonSchema.JsonSchema.FromJsonAsync(ReportJson.Schema)).Validate(json).Should().BeEmpty();
        (await NJsonSchema.JsonSchema.FromJsonAsync(ReportJson.Schema)).Validate(json.Replace("\"nearDuplicate\"", "\"nearly\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Json_WithoutOrigins_IsStillRead()
    {
        var json = Newtonsoft.Json.Linq.JObject.Parse(ReportJson.Write(new ClaimChecker().Check(s_articles)));
        json.Remove("origins");

        ReportJson.Read(json.ToString()).Origins.Should().BeEmpty();
    }
}
