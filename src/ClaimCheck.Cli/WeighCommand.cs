using System.CommandLine;
using ClaimCheck.Support;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck weigh CLAIMS.tsv[.gz]…</c></summary>
internal static class WeighCommand
{
    private static readonly string[] Kinds = ["text", "number", "time", "list", "place"];

    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var tables = new Argument<string[]>("CLAIMS") { Description = "Tables of claims: columns source, object, attribute, value; .gz is unpacked. Of two values of one source for one item the last wins.", Arity = ArgumentArity.OneOrMore };
        var kinds = Pairs("--kind", "Kind of an attribute: text, number, time, list, place; inferred where none is given.", "[ATTRIBUTE=]KIND", KindFault);
        var tolerances = Pairs("--tolerance", "How far two values may be apart and count as one: 10min, 1%, 0.5.", "[ATTRIBUTE=]AMOUNT", ToleranceFault);
        var hierarchy = new Option<string?>("--hierarchy") { Description = "Places and the places they lie in: columns id, name, parent.", HelpName = "FILE" };
        var pins = new Option<string?>("--pins") { Description = "Facts a person has verified: columns object, attribute, value.", HelpName = "FILE" };
        var method = Choice.OneOf("--method", "How the claims are weighed.", [.. SupportSolvers.Names]);
        var trust = new Option<string?>("--trust") { Description = "What earlier runs know of the sources; a file that is not there is an empty one.", HelpName = "FILE" };
        var trustOut = new Option<string?>("--trust-out") { Description = "File to write to what is known after this run.", HelpName = "FILE" };
        var format = Choice.OneOf("--format", "How the result is printed.", "tsv", "json");
        var all = new Option<bool>("--all") { Description = "List every candidate, best first." };
        var output = new Option<string?>("--output", "-o") { Description = "File to write the result to, instead of standard output.", HelpName = "FILE" };
        var command = new Command("weigh", "Says which of the values several sources claim is best supported, and how reliable the sources have been; it never says who is right.")
        {
            tables, kinds, tolerances, hierarchy, pins, method, trust, trustOut, format, all, output,
        };
        command.SetAction(parsed => new WeighRun(console, cancellationToken).Run(new WeighFiles
        {
            Tables = parsed.GetValue(tables)!,
            Kinds = Split(parsed.GetValue(kinds)).ToDictionary(p => p.Attribute, p => Enum.Parse<AttributeKind>(p.Text, ignoreCase: true), StringComparer.Ordinal),
            Tolerances = Split(parsed.GetValue(tolerances)).ToDictionary(p => p.Attribute, p => Tolerance.TryParse(p.Text, out var amount) ? amount : default, StringComparer.Ordinal),
            Hierarchy = parsed.GetValue(hierarchy),
            Pins = parsed.GetValue(pins),
            Method = parsed.GetValue(method)!,
            Trust = parsed.GetValue(trust),
            TrustOut = parsed.GetValue(trustOut),
            Json = parsed.GetValue(format) == "json",
            All = parsed.GetValue(all),
            Output = parsed.GetValue(output),
        }));
        return command;
    }

    private static Option<string[]> Pairs(string name, string description, string help, Func<string, string?> faultOf)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help };
        option.Validators.Add(r =>
        {
            var given = Split(r.GetValueOrDefault<string[]?>()).ToArray();
            foreach (var fault in given.Select(p => faultOf(p.Text)).OfType<string>())
            {
                r.AddError($"{name} is {fault}.");
            }

            foreach (var twice in given.CountBy(p => p.Attribute, StringComparer.Ordinal).Where(c => c.Value > 1))
            {
                r.AddError($"{name} is given twice {(twice.Key.Length == 0 ? "for all attributes" : $"for '{twice.Key}'")}; give it once.");
            }
        });
        return option;
    }

    private static IEnumerable<(string Attribute, string Text)> Split(string[]? given) =>
        (given ?? []).Select(g => g.LastIndexOf('=') is >= 0 and var equals ? (g[..equals], g[(equals + 1)..]) : ("", g));

    private static string? KindFault(string text) =>
        Array.IndexOf(Kinds, text) < 0 ? $"'{text}'; it must be one of {string.Join(", ", Kinds)}" : null;

    private static string? ToleranceFault(string text) =>
        Tolerance.TryParse(text, out _) ? null : $"'{text}'; it must be an amount from 0 such as 10min, 2h, 1% or 0.5";
}
