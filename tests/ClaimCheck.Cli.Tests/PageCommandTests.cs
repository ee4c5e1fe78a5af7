using System.Diagnostics;
using System.Text;
using ClaimCheck.Html;
using ClaimCheck.Json;

namespace ClaimCheck.Cli.Tests;

/// <summary>Web pages and feeds on the command line, whatever the command.</summary>
public sealed class PageCommandTests : IDisposable
{
    private const string Left = "<html lang=en><head><title>Ferry hits pier | Coast Today</title><meta property=og:site_name content='Coast Today'></head><body><nav>Home</nav><h1>Ferry hits pier</h1><p>On 29 October 2025 a ferry hit a pier at Carrow and 2 people died, police said.</p></body></html>";

    private const string Right = "<html lang=zh-CN><head><title>渡轮撞上码头_江潮网</title><meta property=og:site_name content=江潮网></head><body><h1>渡轮撞上码头</h1><p>2025年10月29日，一艘渡轮撞上卡罗码头，造成5人死亡，警方表示。</p><script>alert(1)</script></body></html>";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("csv-contradictions")]
    [InlineData("claimreview")]
    [InlineData("sarif")]
    public void Check_Pages_FillsEveryFormatWithAndWithoutTexts(string format)
    {
        _cli.File("a.html", Left);
        _cli.File("b.htm", Right);

        _cli.Run("check", _cli.Folder, "--format", format).Should().Be(ExitCodes.Done);
        var whole = _cli.Output;
        _cli.Run("check", _cli.Folder, "--format", format, "--no-text").Should().Be(ExitCodes.Done);

        whole.Should().Contain(format == "csv" ? "casualties.killed" : "CC1002").And.NotContain("alert(1)");
        _cli.Output.Should().Contain(format == "csv" ? "casualties.killed" : "CC1002");
        _cli.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Check_Pages_HasOffsetsOfTheTextItCarries()
    {
        _cli.File("a.html", Left);
        _cli.File("b.htm", Right);

        _cli.Run("check", _cli.Folder, "--format", "json");

        var report = ReportJson.Read(_cli.Output);
        var texts = report.Articles.ToDictionary(a => a.Id, a => a.Text);
        report.Claims.Should().NotBeEmpty().And.OnlyContain(c => texts[c.Article].Substring(c.Evidence!.Start, c.Evidence.End - c.Evidence.Start) == c.Evidence.Quote);
        texts["a"].Should().StartWith("Ferry hits pier\n\nOn 29 October");
    }

    [Fact]
    public void Check_SamePagesAsHtmlAndAsText_GivesTheSameContradictions()
    {
        _cli.File("pages/a.html", Left);
        _cli.File("pages/b.htm", Right);
        _cli.File("texts/a.txt", "Coast Today\nFerry hits pier\n\nOn 29 October 2025 a ferry hit a pier at Carrow and 2 people died, police said.");
        _cli.File("texts/b.txt", "江潮网\n渡轮撞上码头\n\n2025年10月29日，一艘渡轮撞上卡罗码头，造成5人死亡，警方表示。");

        _cli.Run("check", Path.Combine(_cli.Folder, "pages"), "--format", "csv-contradictions");
        var pages = Values(_cli.Output);
        _cli.Run("check", Path.Combine(_cli.Folder, "texts"), "--format", "csv-contradictions");

        pages.Should().NotBeEmpty().And.Equal(Values(_cli.Output));
    }

    [Fact]
    public void Read_StandardInput_TakesAPageOrAFeed()
    {
        _cli.Run(new MemoryStream(Encoding.UTF8.GetBytes(Left)), CancellationToken.None, "read", "-").Should().Be(ExitCodes.Done);
        _cli.Output.Should().Contain("2 people").And.NotContain("Home");

        _cli.Run(new MemoryStream("<rss><channel><title>T</title><item><title>Seven people died</title></item></channel></rss>"u8.ToArray()), CancellationToken.None, "read", "-").Should().Be(ExitCodes.Done);
        _cli.Output.Should().StartWith("stdin/1").And.Contain("Seven people");
    }

    [Fact]
    public void Explain_Page_FindsItsWords()
    {
        _cli.Run("explain", _cli.File("a.html", Left), _cli.File("b.html", Right), "--quote", "2 people", "--quote", "5人").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("CC1002");
    }

    [Fact]
    public void Check_Pattern_ReadsThePagesItNames()
    {
        _cli.File("x/a.html", Left);
        _cli.File("x/deep/b.html", Right);
        _cli.File("x/c.txt", "Another story.");

        _cli.Run("check", Path.Combine(_cli.Folder, "**", "*.html")).Should().Be(ExitCodes.Done);

        _cli.Output.Should().StartWith("2 articles");
    }

    [Fact]
    public void Check_Encoding_WinsOverThePage()
    {
        var page = _cli.File("a.html", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("<meta charset=gbk><title>渡輪撞上碼頭</title><p>渡輪今晨撞上臨川港西碼頭，造成2人死亡、14人受傷。</p>"));

        _cli.Run("read", page, "--encoding", "big5");

        _cli.Output.Should().Contain("14人");
    }

    [Fact]
    public void Extensions_OfTheTool_AreThoseOfThePackage() =>
        PageFormat.All.Single().Extensions.Should().Equal(new HtmlFormat().Extensions);

    [Fact]
    public void Check_PlainText_RunsWithoutTheAssembliesOfPages()
    {
        var tool = Path.Combine(_cli.Folder, "tool");
        Directory.CreateDirectory(tool);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(f => Path.GetExtension(f) == ".dll" || f.EndsWith("ClaimCheck.Cli.runtimeconfig.json", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(tool, Path.GetFileName(file)));
        }

        foreach (var page in new[] { "ClaimCheck.Html.dll", "AngleSharp.dll", "SmartReader.dll" })
        {
            File.Exists(Path.Combine(tool, page)).Should().BeTrue("else this test sees nothing");
            File.Delete(Path.Combine(tool, page));
        }

        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(tool, "ClaimCheck.Cli.dll"), "check", _cli.File("a.txt", "On 29 October 2025 a ferry hit a pier and 2 people died.")]) { RedirectStandardOutput = true })!;

        process.StandardOutput.ReadToEnd().Should().Contain("1 article");
    }

    private static List<string> Values(string csv) => [.. csv.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => string.Join(',', line.Split(',')[1..6])).Order(StringComparer.Ordinal)];
}
