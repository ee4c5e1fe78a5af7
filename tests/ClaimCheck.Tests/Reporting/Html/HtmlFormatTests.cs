using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Tests.Reporting.Html;

public sealed class HtmlFormatTests
{
    private static readonly Lazy<IHtmlDocument> s_sample = new(() => Parse(Stories.Sample));

    [Fact]
    public void Write_Sample_HasACardForEachFindingWithItsSides()
    {
        var cards = s_sample.Value.QuerySelectorAll("#contradictions .card");

        cards.Select(c => c.Id).Should().Equal(Stories.Sample.Contradictions.Select(f => f.Id));
        cards.Select(c => c.QuerySelectorAll(".side").Length).Should().Equal(Stories.Sample.Contradictions.Select(f => f.Sides.Count));
    }

    [Fact]
    public void Write_Sample_GlanceCountsWhatTheReportHolds()
    {
        var tiles = s_sample.Value.QuerySelectorAll(".tile").ToDictionary(t => t.QuerySelector("dt")!.TextContent, t => t.QuerySelector("dd")!.TextContent);

        tiles["Contradictions"].Should().Be("4");
        tiles["critical"].Should().Be("1");
        tiles["major"].Should().Be("3");
        tiles["Claims"].Should().Be(Stories.Sample.Claims.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Write_EveryLinkOfThePage_HasItsTarget()
    {
        foreach (var document in Stories.All.Take(8).Select(r => Parse(r)))
        {
            document.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Where(id => document.GetElementById(id) is null).Should().BeEmpty();
            document.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
            document.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!).Where(id => document.GetElementById(id) is null).Should().BeEmpty();
        }
    }

    [Fact]
    public void Write_Policy_AllowsThePagesOwnStyleAndScriptAlone()
    {
        var policy = s_sample.Value.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        policy.Should().Be(HtmlReport.Policy).And.StartWith("default-src 'none';").And.NotContain("unsafe").And.ContainAll($"'{HtmlReport.StyleHash}'", $"'{HtmlReport.ScriptHash}'");
        policy.Should().Contain(Hash(s_sample.Value.QuerySelector("style")!.TextContent)).And.Contain(Hash(s_sample.Value.QuerySelector("script")!.TextContent));
        s_sample.Value.QuerySelectorAll("[src],link:not([href^='data:'])").Length.Should().Be(0);
    }

    [Fact]
    public void Write_OriginSharedByOutlets_IsToldOnce()
    {
        const string Wire = "Meta invested $14.8 billion in Scale AI in June 2025, the wire said.";
        var report = new ClaimChecker().Check([new Article("a", Wire) { Source = "One" }, new Article("b", Wire) { Source = "Two" }, new Article("c", "Meta invested $99 billion in Scale AI in June 2025.") { Source = "Three" }]);

        var side = Parse(report).QuerySelectorAll("#contradictions .side").First(s => s.TextContent.Contains("14.8", StringComparison.Ordinal));

        side.QuerySelectorAll(".origins > li").Select(o => o.TextContent).Should().ContainSingle().Which.Should().Contain("2 outlets from one text").And.Contain("One").And.Contain("Two");
    }

    [Fact]
    public void Write_Chinese_IsTaggedAndNamedInChinese()
    {
        var document = Parse(Stories.Sample, new ReportOptions { Language = UiLanguage.Chinese });

        document.DocumentElement.GetAttribute("lang").Should().Be("zh-Hans");
        document.QuerySelectorAll("h2").Select(h => h.TextContent.Split(' ')[0]).Should().Contain(["矛盾", "文章", "一致之处"]);
        document.QuerySelector("#contradictions .why")!.TextContent.Should().Contain("不能同时成立");
    }

    [Fact]
    public void Write_Dismissed_IsNotShown()
    {
        var dismissed = Stories.Sample.Contradictions[0] with { Suppression = new Suppression("x", Decision.Dismissed, "Ana", "other") };

        Parse(Stories.Sample with { Contradictions = [dismissed, .. Stories.Sample.Contradictions.Skip(1)] }).QuerySelectorAll("#contradictions .card").Length.Should().Be(3);
    }

    [Fact]
    public void Write_WithoutText_LinksToNoArticle()
    {
        var document = Parse(Stories.Sample, new ReportOptions { IncludeText = false });

        document.QuerySelectorAll(".text,.go").Length.Should().Be(0);
        document.QuerySelectorAll("blockquote").Length.Should().BePositive();
    }

    [Fact]
    public void Write_FiveThousandClaims_StaysBelowFiveMegabytes()
    {
        var report = LargeStory.Report();

        report.Articles.Should().HaveCount(50);
        report.Claims.Count.Should().BeGreaterThanOrEqualTo(5000);
        Encoding.UTF8.GetByteCount(ReportFormats.Write(report, "html")).Should().BeLessThan(5_000_000);
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IHtmlDocument Parse(Report report, ReportOptions? options = null) => new HtmlParser().ParseDocument(ReportFormats.Write(report, "html", options));
}
