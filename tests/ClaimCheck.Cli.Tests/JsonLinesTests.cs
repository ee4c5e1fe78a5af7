using Newtonsoft.Json.Linq;

namespace ClaimCheck.Cli.Tests;

/// <summary>Many stories in one file: checked apart, written as they come, spoilt by nothing but themselves.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Check_StoriesInAnyOrderOfLines_AreOneReportEachInOrderOfTheirNames()
    {
        var file = _cli.File("all.jsonl", Line("a", "s2", 1987) + Line("b", "s1", 1990) + Line("c", "s2", 1978) + Line("d", null, 1950));

        _cli.Run("check", file, "--format", "jsonl").Should().Be(ExitCodes.Done);

        var reports = Reports();
        reports.Select(r => (string?)r["story"]).Should().Equal(null, "s1", "s2");
        reports.Select(r => r["contradictions"]!.Count()).Should().Equal(0, 0, 1);
        reports[2]["articles"]!.Select(a => (string)a["id"]!).Should().Equal("a", "c");
    }

    [Fact]
    public void Check_BadLines_AreNamedAndTheOthersChecked()
    {
        var file = _cli.File("all.jsonl", Line("a", "s1", 1987) + "{oops\n\n[1]\n{\"id\":\"x\",\"story\":\"s1\"}\n" + Line("c", "s1", 1978));

        _cli.Run("check", file, "--format", "jsonl", "--fail-on", "minor").Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("all.jsonl:2:").And.Contain("all.jsonl:4:").And.Contain("all.jsonl:5:").And.Contain("CC9007").And.Contain("CC9008");
        Reports().Should().ContainSingle().Which["contradictions"]!.Should().ContainSingle();
    }

    [Theory]
    [InlineData("major", ExitCodes.Findings)]
    [InlineData("none", ExitCodes.Done)]
    public void Check_FailOn_LooksAtEveryStory(string severity, int expected)
    {
        var file = _cli.File("all.jsonl", Line("a", "s1", 1987) + Line("b", "s1", 1978) + Line("c", "s2", 1990));

        _cli.Run("check", file, "--format", "jsonl", "--fail-on", severity).Should().Be(expected);
    }

    [Fact]
    public void Check_NoText_LeavesTextsOutOfEveryLine()
    {
        var file = _cli.File("all.jsonl", Line("a", "s1", 1987) + Line("b", "s2", 1978));

        _cli.Run("check", file, "--format", "jsonl", "--no-text").Should().Be(ExitCodes.Done);

        Reports().SelectMany(r => r["articles"]!).Should().OnlyContain(a => a["text"]!.Type == JTokenType.Null);
    }

    [Fact]
    public void Check_ManyStories_AreWrittenOneByOne()
    {
        var file = _cli.File("all.jsonl", Line("a", "s1", 1987) + Line("b", "s2", 1978) + Line("c", "s3", 1990));
        using var cancel = new CancellationTokenSource();
        using var output = new StopAtLine(cancel);
        using var errors = new StringWriter();

        CliApp.Run(["check", file, "--format", "jsonl"], new CliConsole(Stream.Null, output, errors, 100), cancel.Token).Should().Be(ExitCodes.Cancelled);

        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle("the first story is written before the second is checked");
    }

    [Fact]
    public void Check_CancelledOverAFile_LeavesNone()
    {
        var file = _cli.File("all.jsonl", Line("a", "s1", 1987));
        var report = Path.Combine(_cli.Folder, "report.jsonl");

        _cli.Run(Stream.Null, new CancellationToken(canceled: true), "check", file, "--format", "jsonl", "-o", report).Should().Be(ExitCodes.Cancelled);

        Directory.EnumerateFiles(_cli.Folder).Should().Equal(file);
    }

    private static string Line(string id, string? story, int year) =>
        (story is null ? $"{{\"id\":\"{id}\"" : $"{{\"id\":\"{id}\",\"story\":\"{story}\"") + $",\"text\":\"Velo Nord was founded in {year} in Oslo.\"}}\n";

    private JObject[] Reports() => [.. _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
}
