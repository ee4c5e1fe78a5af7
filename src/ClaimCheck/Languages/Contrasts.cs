using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Which meanings cannot hold of one thing at once: different members of a class, unless one lies within the other.</summary>
internal static class Contrasts
{
    /// <summary>The class of countries and continents.</summary>
    public const string Country = "country";

    private static readonly FrozenDictionary<Meaning, string[]> Within = VocabularyReader.ClassRows()
        .GroupBy(r => r.Meaning)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => r.Cells[2].Split(',', StringSplitOptions.RemoveEmptyEntries)).ToArray());

    /// <summary>Whether the two exclude each other.</summary>
    public static bool Exclude(Meaning left, Meaning right) =>
        left.Class == right.Class && left.Member != right.Member && !LiesWithin(left, right.Member) && !LiesWithin(right, left.Member);

    /// <summary>The members around one, nearest first.</summary>
    public static IEnumerable<string> Around(Meaning meaning)
    {
        foreach (var outer in Within.GetValueOrDefault(meaning, []))
        {
            yield return outer;
            foreach (var further in Around(meaning with { Member = outer }))
            {
                yield return further;
            }
        }
    }

    private static bool LiesWithin(Meaning meaning, string member) => Around(meaning).Contains(member, StringComparer.Ordinal);
}
