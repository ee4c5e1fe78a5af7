namespace ClaimCheck.Inputs;

/// <summary>Why an input could not be read. The other inputs are still processed.</summary>
/// <param name="Rule">Stable id, <c>CC9xxx</c>.</param>
/// <param name="Path">The file or folder as the user named it.</param>
/// <param name="Line">Line, from 1, or null.</param>
/// <param name="Column">Column, from 1, or null.</param>
/// <param name="Text">What was seen, what was expected, and the way out.</param>
public sealed record InputError(string Rule, string Path, int? Line, int? Column, string Text)
{
    /// <summary>Id of the article at fault, given or derived from file and place; null where the file as a whole is.</summary>
    public string? Article { get; init; }

    /// <summary>The field of the article at fault (<c>published</c>), or null.</summary>
    public string? Field { get; init; }

    /// <summary>What stands in the field, or null.</summary>
    public string? Value { get; init; }
}
