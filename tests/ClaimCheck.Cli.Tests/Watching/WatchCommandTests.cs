namespace ClaimCheck.Cli.Tests.Watching;

/// <summary>The command as it is, on real files that the operating system announces.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--poll", "0.1")]
    public async Task Watch_RealFiles_ToldAsTheyChangeAndCtrlCEndsIt(params string[] options)
    {
        _cli.File("news/a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        using var cancel = new CancellationTokenSource();
        using var output = new AwaitedWriter();
        using var errors = new AwaitedWriter();
        var run = Task.Run(() => CliApp.Run(["watch", Path.Combine(_cli.Folder, "news"), .. options], new CliConsole(Stream.Null, output, errors, 100), cancel.Token));
        errors.WaitFor("Ctrl+C ends it.");

        _cli.File("news/below/b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
        output.WaitFor("below/b, added, says 1978年.");
        File.Move(_cli.File("draft.txt", "Velo Nord was founded in 1978 in Oslo by two sisters."), Path.Combine(_cli.Folder, "news/a.txt"), overwrite: true);
        output.WaitFor("a changed 1987 to 1978.");
        Directory.Delete(Path.Combine(_cli.Folder, "news"), recursive: true);
        errors.WaitFor("CC9001");
        _cli.File("news/c.txt", "Velo Nord was founded in 1990.");
        output.WaitFor("c.txt added");

        await cancel.CancelAsync();
        (await run.WaitAsync(TimeSpan.FromSeconds(30))).Should().Be(ExitCodes.Cancelled);
    }

    [Theory]
    [InlineData("-", "cannot be watched")]
    [InlineData("--nope", "Unknown option")]
    public void Watch_WhatCannotBeWatched_IsWrongUsage(string path, string told)
    {
        _cli.Run("watch", path).Should().Be(ExitCodes.Usage);
        _cli.Errors.Should().Contain(told);
    }

    [Fact]
    public void Watch_PollThatIsNone_IsWrongUsage() => _cli.Run("watch", _cli.Folder, "--poll", "0").Should().Be(ExitCodes.Usage);

    [Fact]
    public void Watch_MissingFolder_IsNamedAndEnds3()
    {
        _cli.Run("watch", Path.Combine(_cli.Folder, "none")).Should().Be(ExitCodes.Input);
        _cli.Errors.Should().Contain("none: error: there is no such folder");
    }
}
