using ClaimCheck.Json;

namespace ClaimCheck.Inputs;

/// <summary>Reads dictionaries of names: a spelling and the name it stands for in each line, with a tab in between. Empty lines and lines that begin with # are passed over.</summary>
public static class AliasFile
{
    /// <summary>The rule set with the spellings of a file in UTF-8; those it has already are replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="over">The rule set they are added to.</param>
    /// <exception cref="RuleSetException">The file cannot be read, or some lines are not as expected; all of them are listed.</exception>
    public static RuleSet Load(string path, RuleSet over)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(over);
        var (aliases, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<RuleSetFault>());
        foreach (var (line, number) in RuleSetText.Load(path).Split('\n').Select((line, i) => (line.TrimEnd('\r'), i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Item1) && l.Item1[0] != '#'))
        {
            if (line.Split('\t') is [var spelling, var name] && !string.IsNullOrWhiteSpace(spelling) && !string.IsNullOrWhiteSpace(name))
            {
                aliases[spelling.Trim()] = name.Trim();
            }
            else
            {
                faults.Add(new RuleSetFault("CC9104", "$", "'" + Validation.Seen.Short(line) + "'", "a line is a spelling, a tab and the name it stands for") { File = path, Line = number, Column = 1 });
            }
        }

        return faults.Count > 0 ? throw new RuleSetException(faults.ToSequence()) : over with { Aliases = new(over.Aliases.Where(a => !aliases.ContainsKey(a.Key)).Concat(aliases)) };
    }
}
