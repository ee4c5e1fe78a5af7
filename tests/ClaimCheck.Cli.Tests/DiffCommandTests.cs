using Newtonsoft.Json.Linq;

namespace ClaimCheck.Cli.Tests;

public sealed class DiffCommandTests : IDisposable
{
    private static readonly string[] s_stories = ["s1", "s2"];

    private readonly Cli _cli = new();

    public DiffCommandTests()
    {
        _cli.File("one/a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        _cli.File("two/a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        _cli.File("two/b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
    }

    private string Before => Report("one");

    private string After => Report("two");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Diff_TwoReports_PrintsWhatIsNew()
    {
        _cli.Run("diff", Before, After).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("Findings: 1 new, 0 changed, 0 gone, 0 unchanged.").And.Contain("b  added").And.Contain("b, added, says 1978年.");
        _cli.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("none", false, ExitCodes.Done)]
    [InlineData("major", false, ExitCodes.Findings)]
    [InlineData("critical", false, ExitCodes.Done)]
    [InlineData("minor", true, ExitCodes.Done)]
    public void Diff_FailOn_LooksAtWhatIsWorseOnly(string failOn, bool isReversed, int expected)
    {
        var (before, after) = (Before, After);

        _cli.Run("diff", isReversed ? after : before, isReversed ? before : after, "--fail-on", failOn).Should().Be(expected);
    }

    [Fact]
    public void Diff_StandardInput_IsOneSide()
    {
        var (before, after) = (Before, After);

        _cli.Run(new MemoryStream(File.ReadAllBytes(after)), CancellationToken.None, "diff", before, "-", "--format", "json").Should().Be(ExitCodes.Done);

        JObject.Parse(_cli.Output)["stories"]![0]!["findings"]!.Should().ContainSingle();
        _cli.Run("diff", "-", "-").Should().Be(ExitCodes.Usage);
    }

    [Fact]
    public void Diff_JsonLines_GoesByTheStory()
    {
        var lines = string.Concat(s_stories.Select(story => $"{{\"id\":\"{story}-a\",\"story\":\"{story}\",\"text\":\"Velo Nord was founded in 1987.\"}}\n"));
        var before = Lines(lines, "before");
        var after = Lines(lines + "{\"id\":\"b\",\"story\":\"s2\",\"text\":\"Velo Nord was founded in 1978.\"}\n", "after");

        _cli.Run("diff", before, after).Should().Be(ExitCodes.Done);

        _cli.Output.Should().MatchRegex("(?s)^s1\n.*No article and no finding changed.*\ns2\n.*1 new");
    }

    [Theory]
    [InlineData("{\"schema\": \"other\"}", "line 1, column 1")]
    [InlineData("{\"schema\": ", "line 1, column 11")]
    [InlineData("{}\n{}\n", ":1: error")]
    [InlineData("", "it is empty")]
    public void Diff_NoReport_NamesFileAndPlaceAndEnds3(string content, string place)
    {
        var bad = _cli.File("bad.json", content);

        _cli.Run("diff", Before, bad).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().StartWith(bad).And.Contain("Give a report").And.Contain(place);
        _cli.Output.Should().BeEmpty();
    }

    [Fact]
    public void Diff_ReportOfANewerVersion_AsksForAnUpdateAndForNoOtherFile()
    {
        var newer = _cli.File("newer.json", "{\"schema\": \"claimcheck/report/2\"}");

        _cli.Run("diff", Before, newer).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().StartWith(newer).And.Contain("newer version").And.Contain("Update claimcheck").And.NotContain("no report").And.NotContain("Give a report");
    }

    [Theory]
    [InlineData("{\"x\":1}")]
    [InlineData("Twelve people were killed.")]
    public void Diff_NoReport_SaysTheWayOutOnceAndNothingOfTheParser(string content)
    {
        _cli.Run("diff", Before, _cli.File("bad.json", content)).Should().Be(ExitCodes.Input);

        _cli.Errors.Split("Give a report").Should().HaveCount(2);
        _cli.Errors.Should().NotContain("Path '").And.NotContain("'$'").And.NotContain("line 0");
    }

    [Fact]
    public void Diff_MissingFileAndFolder_AreBothTold()
    {
        _cli.Run("diff", Path.Combine(_cli.Folder, "none.json"), _cli.Folder).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("none.json: error: there is no such file").And.Contain("or it is a folder");
    }

    [Fact]
    public void Diff_OutputFile_HoldsTheMarkdown()
    {
        var file = Path.Combine(_cli.Folder, "diff.md");

        _cli.Run("diff", Before, After, "--format", "markdown", "-o", file, "--ui", "zh").Should().Be(ExitCodes.Done);

        File.ReadAllText(file).Should().StartWith("# 变化").And.Contain("## 新增（1）");
        _cli.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void Diff_Terminal_PrintsColoursWithinItsWidth(int width)
    {
        var (before, after) = (Before, After);
        using var output = new StringWriter();
        using var errors = new StringWriter();

        CliApp.Run(["diff", before, after], new CliConsole(Stream.Null, output, errors, width) { IsRich = true }, CancellationToken.None).Should().Be(ExitCodes.Done);

        output.ToString().Should().Contain("\u001B[");
        TerminalTests.Plain(output.ToString()).Split('\n').Where(l => TerminalTests.Width(l.TrimEnd('\r', ' ')) > width).Should().BeEmpty();
    }

    private string Report(string folder)
    {
        var file = Path.Combine(_cli.Folder, folder + ".json");
        _cli.Run("check", Path.Combine(_cli.Folder, folder), "--format", "json", "-o", file).Should().Be(ExitCodes.Done);
        return file;
    }

    private string Lines(string articles, string name)
    {
        var (input, file) = (_cli.File(name + "-articles.jsonl", articles), Path.Combine(_cli.Folder, name + ".jsonl"));
        _cli.Run("check", input, "--format", "jsonl", "-o", file).Should().Be(ExitCodes.Done);
        return file;
    }
}
