using System.CommandLine;
using ClaimCheck.Json;
using ClaimCheck.Rules;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck rules [ID]</c></summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "One rule; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of rule sets instead, for an editor." };
        var command = new Command("rules", "Lists the rules.") { id, schema };
        command.SetAction(parsed => parsed.GetValue(schema) ? PrintSchema(console) : List(parsed.GetValue(id), console));
        return command;
    }

    private static int PrintSchema(CliConsole console)
    {
        console.Output.Write(RuleSetJson.Schema);
        return ExitCodes.Done;
    }

    private static int List(string? wanted, CliConsole console)
    {
        var rules = BuiltInRules.Descriptors.Where(r => wanted is null || r.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (rules.Length == 0)
        {
            console.Errors.WriteLine($"There is no rule '{wanted}'; claimcheck rules lists them.");
            return ExitCodes.Usage;
        }

        foreach (var rule in rules)
        {
            console.Output.WriteLine($"{rule.Id}  {rule.Category,-8}  {rule.Title}  (docs/{rule.Help})");
        }

        return ExitCodes.Done;
    }
}
