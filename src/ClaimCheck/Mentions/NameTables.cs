using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What is known of names beforehand: well-known bodies and places in both languages, and words that make or break names.</summary>
internal static class NameTables
{
    private static readonly TextTable<string[]> Latin = Classes("name-words.tsv");
    private static readonly TextTable<string[]> Han = Classes("zh-names.tsv");

    public static readonly TextSet Common = new(Latin["common"], ignoreCase: true);
    public static readonly TextSet Suffixes = new(Latin["suffix"]);
    public static readonly TextSet Titles = new(Latin["title"]);
    public static readonly CharSet Surnames = new(Han["surname"][0]);
    public static readonly WordList OrganisationSuffixes = new(Han["orgsuffix"]);
    public static readonly WordList IndustryWords = new(Han["industry"]);
    public static readonly string[] PlaceSuffixes = Han["placesuffix"];
    public static readonly WordTable<string> RoleWords = new(Han["role"].Select(w => new Phrase<string>(w, w)));
    public static readonly WordTable<string> Verbs = new(Han["verb"].Select(w => new Phrase<string>(w, w)));

    /// <summary>Id, kind and surfaces of well-known names.</summary>
    public static readonly (string Id, EntityKind Kind, string[] Surfaces)[] Known =
        [.. LanguageTable.Lines(typeof(NameTables).Assembly, "names.tsv")
            .Where(line => line.Split('\t').Length == 4)
            .Select(line => line.Split('\t'))
            .Select(c => (c[0], EnumName.Parse<EntityKind>(c[1], ignoreCase: true), $"{c[2]},{c[3]}".Split(',', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>All surfaces of <see cref="Known"/>, one behind the other.</summary>
    public static readonly SubstringTable KnownSpellings = new([.. Known.SelectMany(k => k.Surfaces)]);

    private static TextTable<string[]> Classes(string table) => new(LanguageTable.Lines(typeof(NameTables).Assembly, table)
        .Select(line => line.Split('\t'))
        .Select(cells => new Phrase<string[]>(cells[0], cells[1].Split(','))));
}
