using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>What is known of names beforehand: well-known bodies and places in both languages, and words that make or break names.</summary>
internal static class NameTables
{
    private static readonly FrozenDictionary<string, string[]> Latin = Classes("name-words.tsv");
    private static readonly FrozenDictionary<string, string[]> Han = Classes("zh-names.tsv");

    public static readonly FrozenSet<string> Common = Latin["common"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    public static readonly FrozenSet<string> Suffixes = Latin["suffix"].ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> Titles = Latin["title"].ToFrozenSet(StringComparer.Ordinal);
    public static readonly CharSet Surnames = new(Han["surname"][0]);
    public static readonly WordList OrganisationSuffixes = new(Han["orgsuffix"]);
    public static readonly WordList IndustryWords = new(Han["industry"]);
    public static readonly string[] PlaceSuffixes = Han["placesuffix"];
    public static readonly WordTable<string> RoleWords = new(Han["role"].Select(w => (w, w)));
    public static readonly WordTable<string> Verbs = new(Han["verb"].Select(w => (w, w)));

    /// <summary>Id, kind and surfaces of well-known names.</summary>
    public static readonly (string Id, EntityKind Kind, string[] Surfaces)[] Known =
        [.. LanguageTable.Lines(typeof(NameTables).Assembly, "names.tsv")
            .Where(line => line.Split('\t').Length == 4)
            .Select(line => line.Split('\t'))
            .Select(c => (c[0], Enum.Parse<EntityKind>(c[1], ignoreCase: true), $"{c[2]},{c[3]}".Split(',', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>All surfaces of <see cref="Known"/>, one behind the other.</summary>
    public static readonly SubstringTable KnownSpellings = new([.. Known.SelectMany(k => k.Surfaces)]);

    private static FrozenDictionary<string, string[]> Classes(string table) => LanguageTable.Lines(typeof(NameTables).Assembly, table)
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(','), StringComparer.Ordinal);
}
