using System.Text.RegularExpressions;
using ClaimCheck.Json;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Reporting;

namespace ClaimCheck.Tests.Changes;

public sealed class DiffFormatsTests
{
    private static readonly Article First = Given.Article("a1", "Velo Nord was founded in 1987 in Oslo by two sisters.") with { Source = "Fjord <b>Post</b>" };
    private static readonly Article Second = Given.Article("a2", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。") with { Source = "北方商报" };
    private static readonly Article Third = Given.Article("a3", "Velo Nord was founded in 1987.");

    private static readonly ReportDiff[] Diffs = [Diff([First], [First, Second, Third]), Diff([First, Second, Third], [First, Second]), Diff([First, Second], [First]), Diff([First], [First])];

    [Fact]
    public async Task Json_EveryDiff_SatisfiesTheSchema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(DiffJson.Schema);

        schema.Validate(Json(Diffs)).Should().BeEmpty();
        Diffs.SelectMany(d => d.Findings).Select(c => c.Kind).Distinct().Should().HaveCount(3, "each kind of change is among them");
    }

    [Theory]
    [InlineData("\"claimcheck/diff/1\"", "\"claimcheck/diff/2\"")]
    [InlineData("\"kind\": \"found\"", "\"kind\": \"new\"")]
    [InlineData("\"worse\": true", "\"worse\": 1")]
    [InlineData("\"unchanged\": 0", "\"unchanged\": -1")]
    [InlineData("\"id\": \"change.joined\"", "\"id\": \"joined\"")]
    [InlineData("\"verdict\": \"contradiction\"", "\"verdict\": \"clash\"")]
    [InlineData("\"kind\": \"added\"", "\"kind\": \"moved\"")]
    public async Task Json_BrokenDiff_FailsTheSchema(string was, string now)
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(DiffJson.Schema);
        var json = Json(Diffs);

        json.Should().Contain(was);
        schema.Validate(json.Replace(was, now, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Json_ArticlesInAnyOrder_IsTheSameBytes() =>
        Json([Diff([First], [First, Second, Third])]).Should().Be(Json([Diff([First], [Third, Second, First])]));

    [Fact]
    public void Text_NewFinding_SaysWhatItIsWhoBroughtItAndWhy()
    {
        var text = Text(Diffs[0], UiLanguage.English);

        text.Should().StartWith("Articles 1 → 3, claims 2 → 5, facts 2, contradictions 0 → 1.\nFindings: 1 new, 0 changed, 0 gone, 0 unchanged.\n")
            .And.Contain("\nNew (1)\n\nCC2001  major  ").And.Contain("    - 北方商报, added, says 1978年.\n").And.Contain("    Why: ");
    }

    [Fact]
    public void Text_Chinese_HoldsNoEnglishButTheArticlesWords()
    {
        var text = string.Concat(Diffs.Select(d => Text(d, UiLanguage.Chinese))).Replace("Velo Nord / Oslo", "", StringComparison.Ordinal).Replace("Fjord <b>Post</b>", "", StringComparison.Ordinal);

        Regex.Matches(text, "(?<![0-9a-z\\[])[A-Za-z]{3,}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Value).Should().BeEmpty();
        text.Should().Contain("新增（1）").And.Contain("消失（1）");
    }

    [Fact]
    public void Text_NothingChanged_SaysSo() => Text(Diffs[3], UiLanguage.English).Should().EndWith("No article and no finding changed.\n");

    [Fact]
    public void Text_MinSeverity_LeavesLighterOnesOut()
    {
        using var text = new StringWriter();
        DiffText.Write([Diffs[0]], text, new ReportOptions { MinSeverity = Severity.Critical });

        text.ToString().Should().NotContain("CC2001").And.Contain("1 new");
    }

    [Fact]
    public void Markdown_Sources_AreNoMarkup()
    {
        using var text = new StringWriter();
        DiffMarkdown.Write([Diffs[0]], text, new ReportOptions { RulePages = "https://example.org/docs/rules/{id}.md" });

        text.ToString().Should().NotContain("<b>").And.Contain("## New (1)").And.Contain("[CC2001 ").And.Contain("(<https://example.org/docs/rules/CC2001.md>)").And.Contain("- 北方商报, added, says 1978年");
    }

    [Fact]
    public void Between_LargeReports_OfTheSameStatements_IsEmpty()
    {
        var (before, after) = (LargeStory.Report(), LargeStory.Report());

        ReportDiff.Between(before, after).IsEmpty.Should().BeTrue();
        ReportDiff.Between(before, after).Unchanged.Should().Be(before.Contradictions.Count);
    }

    private static ReportDiff Diff(Article[] before, Article[] after) => ReportDiff.Between(new ClaimChecker().Check(before), new ClaimChecker().Check(after));

    private static string Json(IEnumerable<ReportDiff> diffs)
    {
        using var text = new StringWriter();
        DiffJson.Write(diffs, text);
        return text.ToString();
    }

    private static string Text(ReportDiff diff, UiLanguage language)
    {
        using var text = new StringWriter();
        DiffText.Write([diff], text, new ReportOptions { Language = language });
        return text.ToString();
    }
}
