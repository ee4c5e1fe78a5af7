using System.CommandLine;
using System.Globalization;
using ClaimCheck.Predicates;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck predicates [ID]</c></summary>
internal static class PredicatesCommand
{
    public static Command Create(CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "One predicate, or all below a name (casualties); all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = Choice.OneOf("--format", "How the list is printed.", "text", "markdown");
        var rules = new RuleSetOptions();
        var command = new Command("predicates", "Lists the predicates that claims are read for: the built-in ones and those of the rule sets given.") { id, format };
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () =>
        {
            var wanted = parsed.GetValue(id);
            var predicates = All(rules.Read(parsed)).Where(p => wanted is null || p.Id == wanted || p.Id.StartsWith(wanted + ".", StringComparison.Ordinal)).OrderBy(p => p.Id, StringComparer.Ordinal).ToArray();
            if (predicates.Length == 0)
            {
                console.Errors.WriteLine($"There is no predicate '{wanted}'; claimcheck predicates lists them.");
                return ExitCodes.Usage;
            }

            var isTable = parsed.GetValue(format) == "markdown";
            if (isTable)
            {
                console.Output.WriteLine("| id | English | Chinese | values | at once | over time | range |");
                console.Output.WriteLine("|---|---|---|---|---|---|---|");
            }

            foreach (var predicate in predicates)
            {
                console.Output.WriteLine(isTable ? $"| {string.Join(" | ", Cells(predicate))} |" : $"{predicate.Id,-32}  {string.Join("  ", new[] { predicate.LabelEn, predicate.LabelZh, $"({predicate.Dimension})", Cues(predicate) }.Where(w => w.Length > 0))}");
            }

            return ExitCodes.Done;
        }));
        return command;
    }

    private static IEnumerable<Predicate> All(RuleSet rules) => rules.Predicates.Concat(BuiltInPredicates.All).DistinctBy(p => p.Id, StringComparer.Ordinal);

    private static string[] Cells(Predicate predicate) =>
    [
        $"`{predicate.Id}`", predicate.LabelEn, predicate.LabelZh,
        predicate.Counts.Count == 0 ? predicate.Dimension : $"{predicate.Dimension} of {string.Join(", ", predicate.Counts)}",
        Word(predicate.Cardinality), Word(predicate.Change), Range(predicate),
    ];

    private static string Cues(Predicate predicate) => predicate.CuesEn.Count + predicate.CuesZh.Count == 0 ? "" : "cues: " + string.Join(", ", predicate.CuesEn.Concat(predicate.CuesZh));

    private static string Range(Predicate predicate) => (predicate.Least, predicate.Greatest) switch
    {
        (null, null) => "",
        var (least, greatest) => $"{Number(least)} to {Number(greatest)}",
    };

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "any";

    private static string Word<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();
}
