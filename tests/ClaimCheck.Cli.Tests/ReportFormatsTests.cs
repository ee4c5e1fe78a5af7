namespace ClaimCheck.Cli.Tests;

public sealed class ReportFormatsTests : IDisposable
{
    private readonly Cli _cli = new();

    public ReportFormatsTests()
    {
        _cli.File("a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        _cli.File("b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
    }

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# ClaimCheck report")]
    [InlineData("csv", "\uFEFFclaim,article,")]
    [InlineData("csv-contradictions", "\uFEFFfinding,rule,")]
    [InlineData("claimreview", "{")]
    [InlineData("sarif", "{")]
    public void Check_Format_IsWrittenToTheFile(string format, string start)
    {
        var file = Path.Combine(_cli.Folder, "out");

        _cli.Run("check", _cli.Folder, "--format", format, "-o", file).Should().Be(ExitCodes.Done);

        File.ReadAllText(file, new System.Text.UTF8Encoding(false)).TrimStart('\uFEFF').Should().StartWith(start.TrimStart('\uFEFF'));
        File.ReadAllBytes(file).Take(3).SequenceEqual(new byte[] { 0xEF, 0xBB, 0xBF }).Should().Be(start[0] == '\uFEFF', "only tables for spreadsheets have a byte-order mark");
    }

    [Fact]
    public void Check_UiOfChinese_PrintsChinese()
    {
        _cli.Run("check", _cli.Folder, "--ui", "zh").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("1处矛盾").And.Contain("理由：").And.Contain("并不重叠").And.NotContain("Why:");
    }

    [Theory]
    [InlineData("--format", "pdf", "--format is 'pdf'; it must be one of text, json, jsonl, html, markdown, csv, csv-contradictions, claimreview, sarif.")]
    [InlineData("--ui", "fr", "--ui is 'fr'; it must be one of en, zh.")]
    [InlineData("--rule-pages", "docs", "--rule-pages is 'docs'; it must be a web address such as https://example.org/claimcheck/rules/{id}.html.")]
    public void Check_WordThatIsNone_SaysWhichThereAre(string option, string word, string error)
    {
        _cli.Run("check", _cli.Folder, option, word).Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain(error);
    }

    [Theory]
    [InlineData("r.html", "text", true)]
    [InlineData("r.html", "html", false)]
    [InlineData("r.txt", "text", false)]
    public void Check_FileNamedAfterAnotherFormat_IsToldSo(string name, string format, bool told)
    {
        _cli.Run("check", _cli.Folder, "--format", format, "-o", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + name)).Should().Be(ExitCodes.Done);

        _cli.Errors.Contains("this is the report as text; --format html writes what the name of the file says", StringComparison.Ordinal).Should().Be(told);
    }

    [Theory]
    [InlineData("https://example.org/docs", "https://example.org/docs/rules/CC2001.md")]
    [InlineData("https://example.org/docs/", "https://example.org/docs/rules/CC2001.md")]
    [InlineData("https://example.org/{id}.html", "https://example.org/CC2001.html")]
    public void Check_RulePages_AreLinked(string pages, string page)
    {
        _cli.Run("check", _cli.Folder, "--format", "html", "--rule-pages", pages).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain($"href=\"{page}\"");
    }

    [Fact]
    public void Check_SeveralStoriesInOnePage_AreRefusedWithTheWayOut()
    {
        var file = _cli.File("s.jsonl", "{\"id\":\"a\",\"text\":\"x\",\"story\":\"one\"}\n{\"id\":\"b\",\"text\":\"y\",\"story\":\"two\"}\n");

        _cli.Run("check", file, "--format", "html").Should().Be(ExitCodes.Usage);

        _cli.Errors.Should().Contain("--format html writes one report. Use --format jsonl");
    }
}
