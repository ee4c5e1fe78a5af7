using System.CommandLine;
using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck compare LEFT RIGHT</c></summary>
internal static class CompareCommand
{
    private static readonly string[] Kinds = ["any", "money", "count", "percent", "share", "date", "time", "duration", "age", "rank", "measure", "role"];

    public static Command Create(CliConsole console)
    {
        var left = new Argument<string?>("LEFT") { Description = "A phrase: \"$14.3 billion\".", Arity = ArgumentArity.ZeroOrOne };
        var right = new Argument<string?>("RIGHT") { Description = "Another: \"近150亿美元\".", Arity = ArgumentArity.ZeroOrOne };
        var kind = Choice.OneOf("--kind", "What the phrases are.", Kinds);
        var bounds = Choice.OneOf("--bounds", "What \"more than 600\" means.", "news", "strict");
        var file = new Option<string?>("--file") { Description = "Table with the columns kind, left and right; prints one relation for each row.", HelpName = "PAIRS.tsv" };
        var command = new Command("compare", "Says whether two phrases state the same value, and why.") { left, right, kind, bounds, file };
        command.SetAction(parsed =>
        {
            var chosen = Enum.Parse<Bounds>(parsed.GetValue(bounds)!, ignoreCase: true);
            if (parsed.GetValue(file) is { } table)
            {
                return Table(table, chosen, console);
            }

            var (l, r) = (parsed.GetValue(left), parsed.GetValue(right));
            if (l is null || r is null)
            {
                console.Errors.WriteLine("compare takes two phrases, or --file PAIRS.tsv.");
                return ExitCodes.Usage;
            }

            return Pair(l, r, parsed.GetValue(kind)!, chosen, console);
        });
        return command;
    }

    private static int Pair(string left, string right, string kind, Bounds bounds, CliConsole console)
    {
        var (l, r) = (Parse(left, kind, bounds), Parse(right, kind, bounds));
        if (l is null || r is null)
        {
            console.Errors.WriteLine($"No {(kind == "any" ? "value" : kind)} could be read in '{(l is null ? left : right)}'.");
            return ExitCodes.Usage;
        }

        var comparison = l.CompareTo(r);
        console.Output.WriteLine(comparison.Relation.ToString().ToLowerInvariant());
        console.Output.WriteLine(comparison.Reason);
        return ExitCodes.Done;
    }

    private static int Table(string file, Bounds bounds, CliConsole console)
    {
        if (!File.Exists(file))
        {
            console.Errors.WriteLine($"{file}: error: there is no such file; check its name.");
            return ExitCodes.Input;
        }

        var code = ExitCodes.Done;
        foreach (var (line, index) in File.ReadLines(file).Select((line, index) => (line, index)))
        {
            var cells = line.Split('\t');
            if (cells.Length >= 3 && !(index == 0 && cells[0] == "kind"))
            {
                var (left, right) = (Parse(cells[1], cells[0], bounds), Parse(cells[2], cells[0], bounds));
                console.Output.WriteLine(left is null || right is null ? "incomparable" : left.CompareTo(right).Relation.ToString().ToLowerInvariant());
            }

            if (cells.Length < 3 && line.Length > 0)
            {
                console.Errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}:{index + 1}: error: a row needs the columns kind, left and right, with tabs between."));
                code = ExitCodes.Input;
            }
        }

        return code;
    }

    private static ClaimValue? Parse(string text, string kind, Bounds bounds) => ClaimValue.Parse(text, kind: kind == "any" ? null : kind, bounds: bounds);
}
