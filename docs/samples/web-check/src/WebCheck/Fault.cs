using ClaimCheck;
using ClaimCheck.Inputs;

namespace WebCheck;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Code">Its stable id: CC9012. Each has a page in docs/rules of ClaimCheck. None for what is wrong with the query.</param>
/// <param name="Detail">What was seen, what was expected, and the way out.</param>
public sealed record Fault(string? Code, string Detail)
{
    /// <summary>The file, request.json for the body of a request, or rules for its rule set.</summary>
    public string? Input { get; init; }

    /// <summary>Id of the article at fault.</summary>
    public string? Article { get; init; }

    /// <summary>Its field, or the place in a rule set as JSON path.</summary>
    public string? Field { get; init; }

    /// <summary>What stands there.</summary>
    public string? Value { get; init; }

    /// <summary>Line, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Column, from 1.</summary>
    public int? Column { get; init; }

    internal static Fault Of(InputError error) =>
        new(error.Rule, error.Text) { Input = error.Path, Article = error.Article, Field = error.Field, Value = error.Value, Line = error.Line, Column = error.Column };

    internal static Fault Of(RuleSetFault fault) =>
        new(fault.Code, $"{fault.Path} is {fault.Seen}; {fault.Expected}.") { Input = "rules", Field = fault.Path, Value = fault.Seen, Line = fault.Line, Column = fault.Column };
}
