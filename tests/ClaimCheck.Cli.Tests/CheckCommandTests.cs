using System.Text;

namespace ClaimCheck.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Left = "Velo Nord was founded in 1987 in Oslo by two sisters.";
    private const string Right = "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。";

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Check_TwoArticles_PrintsTheContradiction()
    {
        _cli.File("a.txt", Left);
        _cli.File("b.txt", Right);

        _cli.Run("check", _cli.Folder).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("1 contradiction").And.Contain("CC2001").And.Contain("«1987»").And.Contain("«1978年»").And.Contain("Why:");
        _cli.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Check_SampleOfTheReadme_PrintsWhatTheReadmeShows()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "README.md")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        _cli.Run("check", Path.Combine(root, "docs", "samples", "meta-ai")).Should().Be(ExitCodes.Done);

        File.ReadAllText(Path.Combine(root, "README.md")).ReplaceLineEndings("\n").Should().Contain(_cli.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [InlineData("none", ExitCodes.Done)]
    [InlineData("major", ExitCodes.Findings)]
    [InlineData("critical", ExitCodes.Done)]
    public void Check_FailOn_DecidesTheExitCode(string severity, int expected)
    {
        _cli.File("a.txt", Left);
        _cli.File("b.txt", Right);

        _cli.Run("check", _cli.Folder, "--fail-on", severity).Should().Be(expected);
    }

    [Fact]
    public void Check_MissingPath_IsNamedAndTheRestIsChecked()
    {
        _cli.File("a.txt", Left);
        _cli.File("b.txt", Right);

        _cli.Run("check", _cli.Folder, Path.Combine(_cli.Folder, "nowhere.txt"), "--fail-on", "major").Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("nowhere.txt").And.Contain("CC9001");
        _cli.Output.Should().Contain("CC2001");
    }

    [Theory]
    [InlineData("empty.txt", "", "CC9002")]
    [InlineData("blank.txt", " \n\t\n", "CC9002")]
    [InlineData("broken.json", "{\n  \"id\": \"x\",\n  \"text\": oops\n}", "CC9007")]
    [InlineData("notext.json", "{\"id\": \"x\", \"title\": \"t\"}", "CC9013")]
    [InlineData("notext.jsonl", "{\"id\": \"x\", \"title\": \"t\"}\n", "CC9008")]
    [InlineData("page.html", "<nav>Hello</nav>", "CC9018")]
    [InlineData("map.xml", "<?xml version='1.0'?><urlset/>", "CC9022")]
    [InlineData("late.json", "{\"id\": \"x\", \"text\": \"A mill closed.\", \"published\": \"soon\"}", "CC9012")]
    public void Check_BadFile_IsNamedWithItsError(string name, string text, string id)
    {
        var bad = _cli.File(name, text);
        var good = _cli.File("good.txt", Left);

        _cli.Run("check", bad, good).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain(name).And.Contain(id);
        _cli.Output.Should().Contain("1 article");
    }

    [Fact]
    public void Check_BrokenJson_NamesLineAndColumn()
    {
        var file = _cli.File("broken.json", "{\n  \"id\": \"x\",\n  \"text\": oops\n}");

        _cli.Run("check", file);

        _cli.Errors.Should().MatchRegex(@"broken\.json:3:\d+: error CC9007");
    }

    [Fact]
    public void Check_BrokenLineOfJsonl_LeavesTheOthers()
    {
        var file = _cli.File("all.jsonl", "{\"id\":\"a\",\"text\":\"" + Left + "\"}\n{oops\n{\"id\":\"b\",\"text\":\"" + Right + "\"}\n");

        _cli.Run("check", file).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain(":2:");
        _cli.Output.Should().Contain("CC2001");
    }

    [Fact]
    public void Check_BinaryFile_IsRefused()
    {
        var file = _cli.File("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3]);

        _cli.Run("check", file).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("CC9004");
    }

    [Fact]
    public void Check_HugeFile_IsRefused()
    {
        var file = Path.Combine(_cli.Folder, "huge.txt");
        using (var stream = File.Create(file))
        {
            stream.SetLength(50L * 1024 * 1024);
        }

        _cli.Run("check", file).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("CC9005").And.Contain("50 MB").And.Contain("32 MB");
    }

    [Fact]
    public void Check_FolderWithoutArticles_IsNamed()
    {
        _cli.File("picture.png", "x");

        _cli.Run("check", _cli.Folder).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("CC9003");
    }

    [Fact]
    public void Check_GoldAndOtherJsonInFolder_AreNoArticles()
    {
        _cli.File("a.txt", Left);
        _cli.File("gold.json", "{\"contradictions\": []}");
        _cli.File("settings.json", "{\"colour\": 1}");

        _cli.Run("check", _cli.Folder).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("1 article");
        _cli.Errors.Should().Contain("CC8010").And.Contain("settings.json").And.NotContain("gold.json");
    }

    [Fact]
    public void Check_TwoArticlesWithOneId_KeepsOneAndSaysSo()
    {
        var one = _cli.File("x/a.txt", Left);
        var two = _cli.File("y/a.txt", Right);

        _cli.Run("check", one, two).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("CC9009");
        _cli.Output.Should().Contain("1 article");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void Check_OtherEncodings_AreDetected(string name)
    {
        var encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        var chinese = string.Concat(Enumerable.Repeat("这家公司的总部在奥斯陆。", 8));
        _cli.File("b.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Right + chinese)]);
        _cli.File("a.txt", Left);

        _cli.Run("check", _cli.Folder).Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("«1978年»");
    }

    [Fact]
    public void Check_StandardInput_IsRead()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"" + Left + "\"}\n{\"id\":\"b\",\"text\":\"" + Right + "\"}\n"));

        _cli.Run(input, CancellationToken.None, "check", "-").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("CC2001");
    }

    [Fact]
    public void Check_Stories_AreCheckedApart()
    {
        var file = _cli.File("all.jsonl", "{\"id\":\"a\",\"story\":\"s1\",\"text\":\"" + Left + "\"}\n{\"id\":\"b\",\"story\":\"s2\",\"text\":\"" + Right + "\"}\n");

        _cli.Run("check", file, "--format", "jsonl").Should().Be(ExitCodes.Done);

        var lines = _cli.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines.Should().OnlyContain(l => l.Contains("\"contradictions\":[]", StringComparison.Ordinal));
        lines[0].Should().Contain("\"story\":\"s1\"");
        _cli.Run("check", file, "--format", "json").Should().Be(ExitCodes.Usage);
    }

    [Fact]
    public void Check_OutputFile_HoldsTheReportWhole()
    {
        _cli.File("a.txt", Left);
        var file = Path.Combine(_cli.Folder, "out", "report.json");

        _cli.Run("check", _cli.Folder, "--format", "json", "-o", file).Should().Be(ExitCodes.Input);
        _cli.Errors.Should().Contain("report.json");

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        _cli.Run("check", Path.Combine(_cli.Folder, "a.txt"), "--format", "json", "-o", file).Should().Be(ExitCodes.Done);
        ClaimCheck.Json.ReportJson.Read(File.ReadAllText(file)).Articles.Should().ContainSingle();
    }

    [Fact]
    public void Check_OutputFileThatIsALink_WritesWhereItPoints()
    {
        _cli.File("a.txt", Left);
        var target = _cli.File("target.json", "old");
        var link = Path.Combine(_cli.Folder, "link.json");
        File.CreateSymbolicLink(link, target);

        _cli.Run("check", Path.Combine(_cli.Folder, "a.txt"), "--format", "json", "-o", link).Should().Be(ExitCodes.Done);

        new FileInfo(link).LinkTarget.Should().Be(target);
        ClaimCheck.Json.ReportJson.Read(File.ReadAllText(target)).Articles.Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "it is a folder; name a file.")]
    [InlineData("none/report.json", "does not exist; create it or name another.")]
    public void Check_OutputFileThatCannotBe_SaysWhyAndLeavesNothing(string name, string reason)
    {
        var article = _cli.File("a.txt", Left);

        _cli.Run("check", article, "-o", Path.Combine(_cli.Folder, name)).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain(reason);
        Directory.EnumerateFileSystemEntries(_cli.Folder).Should().Equal(article);
    }

    [Fact]
    public void Check_Cancelled_Ends130()
    {
        _cli.File("a.txt", Left);

        _cli.Run(Stream.Null, new CancellationToken(canceled: true), "check", _cli.Folder).Should().Be(ExitCodes.Cancelled);

        _cli.Output.Should().BeEmpty();
    }

    [Fact]
    public void Check_LoneSurrogates_AreRead()
    {
        var file = _cli.File("a.json", "{\"id\":\"a\",\"text\":\"A mill at Orrin \\ud800 closed and 120 people lost their jobs.\"}");

        _cli.Run("check", file, "--format", "json").Should().Be(ExitCodes.Done);
    }
}
