using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimCheck.Tests;

namespace ClaimCheck.Site.Tests;

/// <summary>The site of this repository.</summary>
public sealed class SiteTests
{
    private static readonly Lazy<SiteContent> s_site = new(() => SiteBuilder.Build(Repository.Root));

    [Fact]
    public void Site_OfTheRepository_HasNoFault() => s_site.Value.Faults.Should().BeEmpty();

    [Fact]
    public void Site_EveryMarkdownFile_IsAPage() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Where(f => !f.Contains("/bin/", StringComparison.Ordinal))
            .Append("README.md").Select(SiteAddress.OfFile).Should().BeSubsetOf(s_site.Value.Files.Keys);

    /// <summary>Not by the checker's own means: each address is read back out of the written pages.</summary>
    [Fact]
    public void Site_EveryAddressInItsPages_IsThere()
    {
        var broken = new List<string>();
        foreach (var (address, page) in Pages())
        {
            foreach (var link in page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                var target = new Uri(new Uri("file:///" + address), link);
                var file = Uri.UnescapeDataString(target.AbsolutePath)[1..];
                if (target.IsFile && !(s_site.Value.Files.ContainsKey(file) && (target.Fragment.Length == 0 || Anchors(file).Contains(Uri.UnescapeDataString(target.Fragment)[1..]))))
                {
                    broken.Add($"{address}: {link}");
                }
            }
        }

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Site_EveryPage_HasTitleLanguageAndOneFirstHeading()
    {
        foreach (var (address, page) in Pages())
        {
            page.Title.Should().NotBeNullOrWhiteSpace(address);
            page.DocumentElement.GetAttribute("lang").Should().NotBeNullOrEmpty(address);
            page.QuerySelectorAll("h1").Should().ContainSingle(address);
            page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Should().BeEmpty(address);
        }
    }

    [Fact]
    public void Site_GuidePage_IsMarkedInTheContents()
    {
        var page = Parse(s_site.Value.Files["docs/rules/index.html"]);

        page.QuerySelectorAll("[aria-current=page]").Should().ContainSingle().Which.TextContent.Should().Be("Rules, notes and errors");
        page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href").Should().Be("../../site.css");
        page.QuerySelector("a[rel=next]")!.TextContent.Should().Contain("Predicates");
    }

    [Fact]
    public void Site_SampleStories_HaveTheirReportsInBothLanguages()
    {
        var english = Parse(s_site.Value.Files["docs/samples/meta-ai/report.html"]);
        var chinese = Parse(s_site.Value.Files["docs/samples/meta-ai/report.zh.html"]);

        english.QuerySelectorAll(".card").Length.Should().BeGreaterThan(0).And.Be(chinese.QuerySelectorAll(".card").Length);
        english.QuerySelector("a.rule")!.GetAttribute("href").Should().StartWith("../../rules/CC").And.EndWith(".html");
        chinese.DocumentElement.GetAttribute("lang").Should().Be("zh-Hans");
    }

    [Fact]
    public void Site_BuiltTwice_IsTheSameBytes()
    {
        var again = SiteBuilder.Build(Repository.Root);

        again.Files.Keys.Should().Equal(s_site.Value.Files.Keys);
        again.Files.Where(f => !f.Value.AsSpan().SequenceEqual(s_site.Value.Files[f.Key])).Should().BeEmpty();
    }

    [Fact]
    public void Search_HoldsEveryPage()
    {
        var search = Encoding.UTF8.GetString(s_site.Value.Files["search.js"]);

        search.Should().Contain("[\"Writing rules\",\"\",\"docs/writing-rules.html\"]").And.Contain("\"docs/writing-rules.html#a-predicate\"");
    }

    private static HashSet<string> Anchors(string file) => [.. Parse(s_site.Value.Files[file]).QuerySelectorAll("[id]").Select(e => e.Id!)];

    private static IEnumerable<(string Address, IDocument Page)> Pages() =>
        s_site.Value.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, Parse(f.Value)));

    private static IDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
}
