using System.Text.RegularExpressions;

namespace ClaimCheck.Rules;

/// <summary>Tells what can be the id of a rule: capital letters, then digits.</summary>
internal static partial class RuleId
{
    private const string BuiltIn = "CC";

    public static bool Is(string? text) => text is not null && Pattern().IsMatch(text);

    /// <summary>Whether an id can be given to a rule of one's own.</summary>
    public static bool IsOwn(string? text) => Is(text) && !IsKept(text!);

    /// <summary>Whether an id is of ClaimCheck's own.</summary>
    public static bool IsKept(string id) => id.Length > BuiltIn.Length && id.StartsWith(BuiltIn, StringComparison.Ordinal) && char.IsAsciiDigit(id[BuiltIn.Length]);

    [GeneratedRegex(@"^[A-Z]{2,12}[0-9]{2,6}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
