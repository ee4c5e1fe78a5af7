using ClaimCheck.Cli.Watching;
using ClaimCheck.Inputs;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Tests;

namespace ClaimCheck.Cli.Tests.Watching;

public sealed class WatchTests : IDisposable
{
    private const string Founded = "Velo Nord was founded in 1987 in Oslo by two sisters.";

    private readonly Cli _cli = new();
    private readonly ManualTime _time = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private readonly ScriptedChanges _changes;

    public WatchTests()
    {
        _changes = new ScriptedChanges(_time);
        _cli.File("a.txt", Founded);
        _cli.File("b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public void Begin_PrintsTheFindingsShortly()
    {
        Start();

        Printed().Should().MatchRegex("^2 articles, \\d+ claims, 1 contradiction\n  major  [^\n]*1978年 \\(b\\)[^\n]* CC2001 x[0-9a-f]{12}\n$");
        _errors.ToString().Should().Be($"Watching {_cli.Folder}; Ctrl+C ends it.\n".ReplaceLineEndings());
    }

    [Fact]
    public void Step_FileCorrected_PrintsWhatIsGoneAndWhichFileDidIt()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("a.txt"), () => _cli.File("a.txt", Founded.Replace("1987", "1978", StringComparison.Ordinal)));

        loop.Step(CancellationToken.None);

        Printed().Should().MatchRegex("^\n10:42:07  [^\n]*/a.txt changed\n  gone  major  [^\n]*\n      a changed 1987 to 1978.\n      The sources agree now: [^\n]*\n  2 articles, \\d+ claims, 0 contradictions\n$");
    }

    [Fact]
    public void Step_FileRenamed_IsOneChange()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("a.txt"), () => File.Move(Full("a.txt"), Full("d.txt")));

        loop.Step(CancellationToken.None);

        Printed().Should().MatchRegex("^\n10:42:07  [^\n]*/a.txt → [^\n]*/d.txt renamed\n").And.NotContain("removed").And.NotContain("added");
    }

    [Fact]
    public void Step_FileRenamedAndAnotherAdded_AreToldApart()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("a.txt"), () => File.Move(Full("a.txt"), Full("d.txt")));
        _changes.Announce(Full("c.txt"), () => _cli.File("c.txt", "Velo Nord was founded in 1979."));

        loop.Step(CancellationToken.None);

        Printed().Should().Contain("c.txt added").And.Contain("d.txt renamed").And.NotContain("a.txt removed").And.NotContain("d.txt added");
    }

    [Fact]
    public void Step_Chinese_IsInChinese()
    {
        var loop = Start(language: UiLanguage.Chinese);
        Printed().Should().StartWith("2篇文章、");
        _changes.Announce(Full("c.txt"), () => _cli.File("c.txt", "Velo Nord was founded in 1987."));

        loop.Step(CancellationToken.None);

        Printed().Should().Contain("新增").And.Contain("变化  重要").And.Contain("新增的c说“1987”。");
    }

    [Fact]
    public void Step_TouchedFile_PrintsNothing()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("a.txt"), () => _cli.File("a.txt", Founded));

        loop.Step(CancellationToken.None);

        Printed().Should().BeEmpty();
    }

    [Fact]
    public void Step_ChangesInARow_AreTakenTogether()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("a.txt"), () => File.Delete(Full("a.txt")));
        _changes.Announce(Full("c.txt"), () => _cli.File("c.txt", "Half a"));
        _changes.Announce(Full("a.txt"), () => File.Move(Full("c.txt"), Full("a.txt")));
        _changes.Announce(Full("a.txt"), () => _cli.File("a.txt", Founded + " It makes bicycles."));

        loop.Step(CancellationToken.None);

        Printed().Should().Contain("a.txt changed").And.NotContain("c.txt").And.NotContain("removed").And.Contain("No finding changed.");
        _changes.Waits.Skip(1).Should().OnlyContain(w => w == WatchLoop.Quiet);
    }

    [Fact]
    public void Step_ChangesWithoutEnd_AreReadAllTheSame()
    {
        var loop = Start();
        for (var i = 0; i < 50; i++)
        {
            var text = $"{Founded} {i}";
            _changes.Announce(Full("a.txt"), () =>
            {
                _time.Step(TimeSpan.FromMilliseconds(100));
                _cli.File("a.txt", text);
            });
        }

        loop.Step(CancellationToken.None);

        _changes.Waits.Should().HaveCountLessThan(25, "two seconds are enough");
        Printed().Should().Contain("a.txt changed");
    }

    [Fact]
    public void Step_NothingAnnouncedButSomethingChanged_IsFoundAndTheSourceRenewed()
    {
        var loop = Start();
        Printed();
        _cli.File("c.txt", "Velo Nord was founded in 1979.");
        _changes.Silence();

        loop.Step(CancellationToken.None);

        Printed().Should().Contain("c.txt added").And.Contain("c, added, says 1979.");
        _changes.Renewals.Should().Be(1);
    }

    [Fact]
    public void Step_NothingChanged_ReadsNothingAndWaitsLong()
    {
        var loop = Start();
        Printed();

        loop.Step(CancellationToken.None);
        _changes.IsLost = true;
        loop.Step(CancellationToken.None);

        Printed().Should().BeEmpty();
        _changes.Waits.Should().Equal(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Step_BadFile_IsToldOnceAndWhenItIsMended()
    {
        var loop = Start();
        Printed();
        _errors.GetStringBuilder().Clear();
        _changes.Announce(Full("c.json"), () => _cli.File("c.json", "{\"text\": "));
        _changes.Silence();
        loop.Step(CancellationToken.None);
        _errors.ToString().Should().BeEmpty("it may be half written");

        for (var i = 0; i < 20; i++)
        {
            loop.Step(CancellationToken.None);
        }

        Printed().Should().BeEmpty();
        _errors.ToString().Split('\n').Where(l => l.Contains("c.json", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("error CC9007");
        _changes.Announce(Full("c.json"), () => _cli.File("c.json", "{\"text\": \"Velo Nord was founded in 1979.\"}"));
        loop.Step(CancellationToken.None);
        _errors.ToString().Should().Contain("c.json: can be read again.");
        Printed().Should().Contain("c.json added").And.Contain("c, added, says 1979.");
    }

    [Fact]
    public void Step_FileThatIsNoArticle_PrintsNothing()
    {
        var loop = Start();
        Printed();
        _changes.Announce(Full("gold.json"), () => _cli.File("gold.json", "{}"));

        loop.Step(CancellationToken.None);

        Printed().Should().BeEmpty();
    }

    [Fact]
    public void Step_FolderGoneAndBack_IsFollowed()
    {
        var loop = Start();
        var away = _cli.Folder + "-away";
        Printed();
        Directory.Move(_cli.Folder, away);
        loop.Step(CancellationToken.None);
        Printed().Should().Contain("a.txt removed").And.Contain("gone");
        _errors.ToString().Should().Contain("CC9001");

        Directory.Move(away, _cli.Folder);
        loop.Step(CancellationToken.None);

        Printed().Should().Contain("a.txt added").And.Contain("new  major");
        _errors.ToString().Should().Contain($"{_cli.Folder}: can be read again.");
    }

    [Fact]
    public void Step_OutputFileInTheFolder_IsKeptUpToDateAndIsNoArticle()
    {
        var file = Full("report.md");
        var loop = Start(file);
        File.ReadAllText(file).Should().Contain("1 contradiction");
        _changes.Announce(Full("a.txt"), () => _cli.File("a.txt", Founded.Replace("1987", "1978", StringComparison.Ordinal)));

        loop.Step(CancellationToken.None);

        File.ReadAllText(file).Should().Contain("0 contradictions");
        Printed().Should().NotContain("report.md").And.NotContain("3 articles");
    }

    [Fact]
    public void Step_Cancelled_Ends()
    {
        var loop = Start();
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        loop.Invoking(l => l.Run(cancel.Token)).Should().Throw<OperationCanceledException>();
    }

    private WatchLoop Start(string? outputFile = null, UiLanguage language = UiLanguage.English)
    {
        var options = new WatchOptions
        {
            Paths = [_cli.Folder],
            Format = ReportFormats.Find("markdown")!,
            OutputFile = outputFile,
            RuleSet = RuleSet.Default,
            Report = new ReportOptions { Language = language },
            Files = new ArticleFilesOptions(),
        };
        var session = new WatchSession(options, new WatchPage(new CliConsole(Stream.Null, _output, _errors, 100), options, _time), new FaultTeller(_errors), _time);
        session.Begin(CancellationToken.None);
        return new WatchLoop(_changes, session, _time);
    }

    private string Printed()
    {
        var text = _output.ToString();
        _output.GetStringBuilder().Clear();
        return text;
    }

    private string Full(string name) => Path.Combine(_cli.Folder, name);
}
