using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words; the first is the default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0], HelpName = string.Join('|', words) };
        option.Validators.Add(r =>
        {
            var word = r.GetValueOrDefault<string>();
            if (Array.IndexOf(words, word) < 0)
            {
                r.AddError($"{name} is '{word}'; it must be one of {string.Join(", ", words)}.");
            }
        });
        return option;
    }

    /// <summary>The severity of a word; null for <c>none</c>.</summary>
    public static Severity? SeverityOf(string? word) => word is "none" or null ? null : Enum.Parse<Severity>(word, ignoreCase: true);
}
