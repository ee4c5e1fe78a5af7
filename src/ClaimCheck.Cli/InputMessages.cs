using System.Globalization;
using ClaimCheck.Inputs;

namespace ClaimCheck.Cli;

/// <summary>Tells on standard error what could not be read.</summary>
internal static class InputMessages
{
    public static void Tell(InputResult input, TextWriter errors)
    {
        Tell(input.Errors, errors);
        foreach (var note in input.Notes)
        {
            errors.WriteLine($"note {note.Rule}: {note.Text}");
        }
    }

    public static void Tell(IEnumerable<InputError> faults, TextWriter errors)
    {
        foreach (var error in faults)
        {
            var place = error.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}:{error.Column ?? 1}") : "";
            errors.WriteLine($"{error.Path}{place}: error {error.Rule}: {error.Text}");
        }
    }
}
