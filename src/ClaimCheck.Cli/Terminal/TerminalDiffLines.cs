using ClaimCheck.Reporting.Diffs;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Writes the lines of a comparison in colours, wrapped to the width.</summary>
internal sealed class TerminalDiffLines(TextWriter writer, int width) : IDiffLines
{
    private readonly IAnsiConsole _console = TerminalOutput.Console(writer, width);

    public void Line(int indent, params ReadOnlySpan<(string Text, Tone Tone)> pieces)
    {
        var line = new Paragraph();
        foreach (var (text, tone) in pieces)
        {
            line.Append(text, StyleOf(tone));
        }

        _console.Write(new Padder(line, new Padding(indent, 0, 0, 0)));
        if (pieces.Length == 0)
        {
            _console.WriteLine();
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Soft => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Minor => TerminalReport.StyleOf(Severity.Minor),
        Tone.Major => TerminalReport.StyleOf(Severity.Major),
        Tone.Critical => TerminalReport.StyleOf(Severity.Critical),
        _ => Style.Plain,
    };
}
