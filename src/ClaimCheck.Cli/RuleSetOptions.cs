using System.CommandLine;
using ClaimCheck.Inputs;
using ClaimCheck.Json;

namespace ClaimCheck.Cli;

/// <summary>The options that say which rules a command goes by: rule sets one over the other, then dictionaries, then bounds.</summary>
internal sealed class RuleSetOptions
{
    private readonly Option<string[]> _rules = new("--rules") { Description = "Rule set in JSON; given several times, each adds to the ones before.", HelpName = "FILE" };
    private readonly Option<string[]> _aliases = new("--aliases") { Description = "Dictionary of names: spelling, tab, name in each line; may be given several times.", HelpName = "FILE" };
    private readonly Option<string?> _bounds = new("--bounds") { Description = "What \"more than 600\" means: near its number (news, the default) or the whole half-line (strict).", HelpName = "news|strict" };

    public RuleSetOptions() => _bounds.Validators.Add(r =>
    {
        if (r.GetValueOrDefault<string?>() is { } word && word is not ("news" or "strict"))
        {
            r.AddError($"--bounds is '{word}'; it must be one of news, strict.");
        }
    });

    public void AddTo(Command command)
    {
        command.Options.Add(_rules);
        command.Options.Add(_aliases);
        command.Options.Add(_bounds);
    }

    /// <summary>The rules asked for.</summary>
    /// <exception cref="RuleSetException">A file cannot be read or is not valid.</exception>
    public RuleSet Read(ParseResult parsed)
    {
        var rules = (parsed.GetValue(_rules) ?? []).Aggregate(RuleSet.Default, (under, file) => RuleSetJson.Load(file, under));
        rules = (parsed.GetValue(_aliases) ?? []).Aggregate(rules, (under, file) => AliasFile.Load(file, under));
        return parsed.GetValue(_bounds) is { } word ? rules with { Bounds = Enum.Parse<Bounds>(word, ignoreCase: true) } : rules;
    }

    /// <summary>Runs a command; rules that cannot be used are told one by one and end it.</summary>
    public static int Guard(CliConsole console, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (RuleSetException exception)
        {
            foreach (var fault in exception.Faults)
            {
                console.Errors.WriteLine(fault);
            }

            return ExitCodes.Input;
        }
    }
}
