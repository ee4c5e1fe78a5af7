using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Knows which given names are forms of one another.</summary>
internal static class GivenNames
{
    private const int LeastLetters = 5;
    private const int LeastConsonants = 3;

    /// <summary>Short form and full form: Bill, William.</summary>
    private static readonly Lazy<FrozenSet<(string, string)>> s_short = new(() =>
        LanguageTable.Rows("given-names.tsv")
            .SelectMany(cells => cells[1].Split(',').Select(full => (cells[0], full)))
            .ToFrozenSet());

    /// <summary>Whether it is one letter, with or without a full stop.</summary>
    public static bool IsInitial(string given) => given.TrimEnd('.').Length == 1;

    /// <summary>Whether both can be one person's: the same, a listed short form, or another spelling of the vowels (Alexandr, Alexander).
    /// A different last letter is a different name (Daniel, Danielle).</summary>
    public static bool AreOne(string left, string right)
    {
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        if (a == b || s_short.Value.Contains((a, b)) || s_short.Value.Contains((b, a)))
        {
            return true;
        }

        var bones = Consonants(a);
        return Math.Min(a.Length, b.Length) >= LeastLetters && a[0] == b[0] && a[^1] == b[^1] && bones.Length >= LeastConsonants && bones == Consonants(b);
    }

    /// <summary>The consonants, doubled ones once.</summary>
    private static string Consonants(string name) =>
        string.Concat(name.Where((c, i) => !"aeiouy".Contains(c, StringComparison.Ordinal) && (i == 0 || name[i - 1] != c)));
}
