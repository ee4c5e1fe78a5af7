using System.Diagnostics;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimCheck.Json;
using ClaimCheck.Reporting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Reporting;

public sealed class HostileArticlesTests
{
    private static readonly Lazy<Report> s_report = new(() => new ClaimChecker().Check(HostileArticles.Story()));

    [Fact]
    public void Attacks_All_AreForty() => HostileArticles.Attacks.Should().HaveCount(40);

    [Fact]
    public void Check_HostileStory_StillFindsWhatContradicts()
    {
        s_report.Value.Contradictions.Count.Should().BePositive();
        s_report.Value.Claims.Select(c => c.Article).Distinct().Count().Should().BeGreaterThanOrEqualTo(38);
        s_report.Value.Claims.Where(c => s_report.Value.Articles.Single(a => a.Id == c.Article).Text.Substring(c.Evidence!.Start, c.Evidence.End - c.Evidence.Start) != c.Evidence.Quote).Select(c => c.Id).Should().BeEmpty();
    }

    [Fact]
    public void Html_HostileStory_HasTheElementsOfAPlainOneAndKeepsEveryText()
    {
        var document = Parse(ReportFormats.Write(s_report.Value, "html"));

        document.Scripts.Length.Should().Be(1);
        document.QuerySelectorAll("style").Length.Should().Be(1);
        document.QuerySelectorAll("img,iframe,object,embed,base,math,textarea,animate").Select(e => e.OuterHtml).Should().BeEmpty();
        document.QuerySelectorAll("form").Length.Should().Be(1);
        document.QuerySelectorAll("meta").Length.Should().Be(5);
        document.QuerySelectorAll("link").Length.Should().Be(1);
        document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "autofocus" or "srcdoc").Select(a => a.Name).Should().BeEmpty();
        document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Should().OnlyContain(h => h!.StartsWith('#') || h.StartsWith("http", StringComparison.Ordinal));
        document.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
        foreach (var (pane, article) in document.QuerySelectorAll(".text").Zip(s_report.Value.Articles))
        {
            pane.TextContent.Should().Be(Printable(article.Text));
        }
    }

    [Fact]
    public void Html_EveryMark_StandsWhereTheClaimDoes()
    {
        var document = Parse(ReportFormats.Write(s_report.Value, "html"));
        var claims = s_report.Value.Contradictions.SelectMany(f => f.Sides.SelectMany(s => s.Claims)).Distinct().Select(id => s_report.Value.Claims.Single(c => c.Id == id)).ToArray();

        claims.Should().HaveCountGreaterThan(40);
        foreach (var claim in claims)
        {
            var mark = document.GetElementById("m-" + claim.Id)!;
            Offset(mark.Closest(".text")!, mark).Should().Be(claim.Evidence!.Start);
        }
    }

    [Fact]
    public void Json_HostileStory_IsReadBackEqual() => (ReportJson.Write(ReportJson.Read(ReportFormats.Write(s_report.Value, "json"))) == ReportJson.Write(s_report.Value)).Should().BeTrue();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("claimreview")]
    public void Json_HostileStory_IsOneDocument(string format)
    {
        var json = ReportFormats.Write(s_report.Value, format);

        using var reader = new JsonTextReader(new StringReader(json));
        JToken.ReadFrom(reader);
        reader.Read().Should().BeFalse();
        (format != "jsonl" || json.TrimEnd('\n').IndexOf('\n', StringComparison.Ordinal) < 0).Should().BeTrue();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Text_HostileStory_HoldsNoControlAndNoMarkThatReordersALine(string format)
    {
        var text = ReportFormats.Write(s_report.Value, format);

        text.Should().NotContainAny("\0", "\u001B", "\u0008", "\u007F", "\u009B", "\u202E", "\u202D", "\u2067", "\r");
    }

    [Fact]
    public void Csv_HostileStory_HasNoFormulaAndARowForEachClaim()
    {
        var csv = ReportFormats.Write(s_report.Value, "csv");

        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(new StringReader(csv.TrimStart('\uFEFF'))) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row)
        {
            rows.Add(row);
        }

        rows.Should().HaveCount(s_report.Value.Claims.Count + 1).And.OnlyContain(r => r.Length == rows[0].Length);
        rows.SelectMany(r => r).Where(c => c.Length > 0 && "=+@".Contains(c[0], StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Write_EveryFormat_IsUtf8OfItself()
    {
        foreach (var format in ReportFormats.All)
        {
            var text = ReportFormats.Write(s_report.Value, format.Name);
            var written = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            (written.Length == text.Length).Should().BeTrue("{0} says the same in any encoding", format.Name);
        }
    }

    [Fact]
    public void Check_LineOfTenMegabytes_FindsWhatIsSaidInIt()
    {
        var line = HostileArticles.LongLine();
        var text = line + "Meta invested $14 billion in Scale AI " + line[..100_000];

        var report = new ClaimChecker().Check([new Article("long", text), new Article("plain", "Meta invested $93 billion in Scale AI.")]);

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().HaveCount(2);
        report.Claims.Should().OnlyContain(c => c.Article != "long" || text.Substring(c.Evidence!.Start, c.Evidence.End - c.Evidence.Start) == c.Evidence.Quote);
    }

    [Fact]
    public void Write_LineOfTenMegabytes_IsWrittenInSeconds()
    {
        var report = HostileArticles.LongLine(s_report.Value);
        report.Articles.Max(a => a.Text.Length).Should().BeGreaterThan(10_000_000);
        var watch = Stopwatch.StartNew();
        foreach (var format in ReportFormats.All)
        {
            ReportFormats.Write(report, format.Name).Should().NotBeEmpty();
        }

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    /// <summary>The text as a page can hold it.</summary>
    private static string Printable(string text)
    {
        var units = text.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = units[i] switch
            {
                '\0' => '\uFFFD',
                >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => '\u25AF',
                var c when char.IsHighSurrogate(c) && (i + 1 == units.Length || !char.IsLowSurrogate(units[i + 1])) => '\uFFFD',
                var c when char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1])) => '\uFFFD',
                var c => c,
            };
        }

        return new string(units);
    }

    private static int Offset(INode pane, INode mark) =>
        pane.Descendants<IText>().TakeWhile(t => t.Parent != mark && t.Parent?.Parent != mark).Sum(t => t.Data.Length);

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
