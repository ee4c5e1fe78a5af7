using System.Text.RegularExpressions;

namespace ClaimCheck.Predicates;

/// <summary>Tells what can be the id of a predicate: lower-case words joined by points.</summary>
internal static partial class PredicateId
{
    private const int MostLength = 100;

    public static bool Is(string? text) => text is { Length: <= MostLength } && Pattern().IsMatch(text);

    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+\z", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
