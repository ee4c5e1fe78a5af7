using System.Diagnostics.CodeAnalysis;
using ClaimCheck.Predicates;

namespace ClaimCheck.Rules;

/// <summary>The parts of a formula: <c>a = b × c</c>.</summary>
/// <param name="Kind">How they belong together.</param>
/// <param name="First">The predicate on the left.</param>
/// <param name="Others">Those on the right.</param>
internal sealed record RelationFormula(RelationKind Kind, string First, Sequence<string> Others)
{
    private const string Shapes = "write it as a = b × c, a = b + c, a = b / c, a < b or a <= b with the ids of predicates";

    public IEnumerable<string> All => Others.Prepend(First);

    /// <summary>The parts of a formula, or what is wrong with it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RelationFormula? formula, out string fault)
    {
        var words = (text ?? "").Replace("×", " × ", StringComparison.Ordinal).Replace("*", " × ", StringComparison.Ordinal).Replace("+", " + ", StringComparison.Ordinal)
            .Replace("/", " / ", StringComparison.Ordinal).Replace("<=", " ≤ ", StringComparison.Ordinal).Replace("<", " < ", StringComparison.Ordinal).Replace("=", " = ", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        (formula, fault) = (null, Shapes);
        if (words.Length < 3 || words.Length % 2 == 0 || words.Where((_, i) => i % 2 == 0).FirstOrDefault(w => !PredicateId.Is(w)) is { } stray && Stray(stray, out fault))
        {
            return false;
        }

        string[] signs = [.. words.Where((_, i) => i % 2 == 1)];
        if (KindOf(signs) is not { } kind)
        {
            return false;
        }

        formula = new RelationFormula(kind, words[0], words.Where((_, i) => i > 0 && i % 2 == 0).ToSequence());
        return true;
    }

    private static bool Stray(string word, out string fault)
    {
        fault = $"'{word}' is no id of a predicate; {Shapes}";
        return true;
    }

    private static RelationKind? KindOf(string[] signs) => signs switch
    {
        ["<"] => RelationKind.Before,
        ["≤"] => RelationKind.NotAfter,
        ["=", "/"] => RelationKind.Ratio,
        ["=", .. { Length: > 0 } rest] when Array.TrueForAll(rest, s => s == "×") => RelationKind.Product,
        ["=", .. { Length: > 0 } rest] when Array.TrueForAll(rest, s => s == "+") => RelationKind.Sum,
        _ => null,
    };
}
