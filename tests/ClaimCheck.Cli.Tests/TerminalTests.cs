using System.Text.RegularExpressions;
using ClaimCheck.Cli.Terminal;
using ClaimCheck.Tests;

namespace ClaimCheck.Cli.Tests;

public sealed class TerminalTests
{
    private const string Escape = "\u001B[";

    [Fact]
    public void Check_Terminal_PrintsColoursAndTheFindingsFirst()
    {
        var (text, _) = Run(100, isTerminal: true);

        text.Should().Contain(Escape).And.Contain("╭");
        Plain(text).Should().MatchRegex("(?s)4 contradictions.*amount invested or paid.*Why:.*What agrees");
    }

    [Fact]
    public void Check_Pipe_PrintsNoEscapeAndTheSameBytes()
    {
        var (first, _) = Run(100, isTerminal: false);
        var (second, _) = Run(100, isTerminal: false);

        first.Should().NotContain(Escape).And.Be(second).And.StartWith("5 articles, ");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(160)]
    public void Check_Terminal_KeepsWithinItsWidth(int width)
    {
        var (text, _) = Run(width, isTerminal: true);

        Plain(text).Split('\n').Where(line => Width(line.TrimEnd('\r')) > width).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, null, false, true)]
    [InlineData("", "xterm", false, true)]
    [InlineData("1", "xterm", false, false)]
    [InlineData(null, "dumb", false, false)]
    [InlineData(null, "xterm", true, false)]
    public void IsRich_EnvironmentAndPipe_AreRespected(string? noColor, string? term, bool isRedirected, bool expected) =>
        CliConsole.HasColours(noColor, term, isRedirected).Should().Be(expected);

    [Fact]
    public void ProgressLine_LongWork_IsToldAndWipedAway()
    {
        using var errors = new StringWriter();
        var time = new ManualTime();
        using (var progress = new ProgressLine(errors, isShown: true, time))
        {
            progress.Tell(1, 9, "stories");
            time.Step(TimeSpan.FromSeconds(2));
            progress.Tell(5, 9, "stories");
        }

        errors.ToString().Should().Be("\r5 of 9 stories checked\r" + new string(' ', 22) + "\r");
    }

    [Fact]
    public void ProgressLine_Pipe_StaysSilent()
    {
        using var errors = new StringWriter();
        var time = new ManualTime();
        using (var progress = new ProgressLine(errors, isShown: false, time))
        {
            time.Step(TimeSpan.FromSeconds(9));
            progress.Tell(5, 9, "stories");
        }

        errors.ToString().Should().BeEmpty();
    }

    private static (string Output, string Errors) Run(int width, bool isTerminal)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        CliApp.Run(["check", Path.Combine(Repository.Root, "docs/samples/meta-ai")], new CliConsole(Stream.Null, output, errors, width) { IsRich = isTerminal }, CancellationToken.None).Should().Be(ExitCodes.Done);
        return (output.ToString(), errors.ToString());
    }

    internal static string Plain(string text) => Regex.Replace(text, "\u001B\\[[0-9;]*m", "", RegexOptions.None, TimeSpan.FromSeconds(5));

    internal static int Width(string line) => line.EnumerateRunes().Sum(r => r.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1);
}
