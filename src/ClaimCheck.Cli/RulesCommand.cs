using System.CommandLine;
using ClaimCheck.Rules;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck rules [ID]</c></summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "One rule; all when left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "Lists the rules.") { id };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(id);
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
        });
        return command;
    }
}
