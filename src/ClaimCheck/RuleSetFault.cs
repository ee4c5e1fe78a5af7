using System.Globalization;

namespace ClaimCheck;

/// <summary>One thing that is wrong with a rule set.</summary>
/// <param name="Code">Id with a page of its own: <c>CC9208</c>.</param>
/// <param name="Path">Where, as JSON path: <c>$.predicates[2].tolerance</c>.</param>
/// <param name="Seen">What stands there.</param>
/// <param name="Expected">What was expected, and the way out.</param>
public sealed record RuleSetFault(string Code, string Path, string Seen, string Expected)
{
    /// <summary>Name of the file, or null where the rule set did not come from one.</summary>
    public string? File { get; init; }

    /// <summary>Line in the file, from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>Column in the line, from 1, or null.</summary>
    public int? Column { get; init; }

    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}{(Line is { } line ? $"({line},{Column})" : "")}{(File is null ? "" : ": ")}{Path} is {Seen}; {Expected}. {Code}");
}
