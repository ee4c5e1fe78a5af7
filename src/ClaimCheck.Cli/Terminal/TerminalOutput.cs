using System.Text;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>A writer of a known width as Spectre.Console wants its output: it never looks at the machine's terminal itself.</summary>
internal sealed class TerminalOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    /// <summary>A console that writes colours to a writer, whatever the machine's terminal is.</summary>
    public static IAnsiConsole Console(TextWriter writer, int width) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new TerminalOutput(writer, width) });

    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
        // The writer's encoding was chosen where it was made.
    }
}
