using System.CommandLine;
using ClaimCheck.Json;
using ClaimCheck.Rules;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck rules [ID]</c></summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "A rule, a note or a fault, to print its page (CC1002, CC9208); all rules when left out.", Arity = ArgumentArity.ZeroOrOne };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of rule sets instead, for an editor." };
        var rules = new RuleSetOptions();
        var command = new Command("rules", "Lists the rules: the built-in ones and the relations of the rule sets given.") { id, schema };
        rules.AddTo(command);
        command.SetAction(parsed => RuleSetOptions.Guard(console, () => parsed.GetValue(schema) ? PrintSchema(console) : List(parsed.GetValue(id), rules.Read(parsed), console)));
        return command;
    }

    private static int PrintSchema(CliConsole console)
    {
        console.Output.Write(RuleSetJson.Schema);
        return ExitCodes.Done;
    }

    private static int List(string? wanted, RuleSet set, CliConsole console)
    {
        var own = set.Relations.Select(r => new RuleDescriptor(r.Id, r.Title.Length > 0 ? $"{r.Title}: {r.Formula}" : r.Formula));
        var rules = BuiltInRules.Descriptors.Concat(own).Where(r => wanted is null || r.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (wanted is not null && RulePages.Of(wanted) is { } page)
        {
            console.Output.Write(page);
            return ExitCodes.Done;
        }

        if (rules.Length == 0)
        {
            console.Errors.WriteLine($"There is no rule '{wanted}'; claimcheck rules lists them.");
            return ExitCodes.Usage;
        }

        foreach (var rule in rules)
        {
            var off = set.DisabledRules.Contains(rule.Id, StringComparer.Ordinal) ? "  off" : "";
            console.Output.WriteLine($"{rule.Id}  {rule.Category,-8}  {rule.Title}{off}");
        }

        return ExitCodes.Done;
    }
}
