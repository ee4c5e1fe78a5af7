using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>What is known of names beforehand: well-known bodies and people in both languages, and words that make or break names.</summary>
internal static class NameTables
{
    private static readonly FrozenDictionary<string, string[]> Latin = Classes("name-words.tsv");
    private static readonly FrozenDictionary<string, string[]> Han = Classes("zh-names.tsv");

    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = Words("common", StringComparer.OrdinalIgnoreCase);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = Words("suffix", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Words("title", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> GivenPlaces = Words("placegiven", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Corporate = Words("corporate", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Words("head", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Words("thing", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotGiven = Words("notgiven", StringComparer.Ordinal);
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Words("particle", StringComparer.Ordinal);

    public static readonly FrozenSet<char> Surnames = Han["surname"][0].ToFrozenSet();
    public static readonly FrozenSet<char> GivenCharacters = Han["given"][0].ToFrozenSet();
    public static readonly FrozenSet<char> RarerGivenCharacters = Han["givenmore"][0].ToFrozenSet();
    public static readonly HanPhrases<bool> CompoundSurnames = Phrases("compound");
    public static readonly HanPhrases<bool> Verbs = Phrases("verb");
    public static readonly HanPhrases<bool> SpeechVerbs = Phrases("speech");
    public static readonly HanPhrases<bool> OrganisationSuffixes = Phrases("orgsuffix");
    public static readonly HanPhrases<bool> IndustryWords = Phrases("industry");
    public static readonly HanPhrases<bool> Generic = Phrases("generic");
    public static readonly HanPhrases<bool> NotNames = Phrases("notname");
    public static readonly HanPhrases<bool> Trades = Phrases("trade");
    public static readonly HanPhrases<bool> Wholes = Phrases("whole");
    public static readonly HanPhrases<bool> BodyBreaks = Phrases("break");

    /// <summary>Words right before a person's name: descriptions and offices.</summary>
    public static readonly HanPhrases<bool> PersonWords = new(Han["people"].Concat(RoleScanner.HanWords()).Select(w => (w, true)));

    /// <summary>Id, kind and surfaces of well-known names.</summary>
    public static readonly KnownName[] Known = [.. LanguageTable.Lines(typeof(NameTables).Assembly, "names.tsv")
        .Select(line => line.Split('\t'))
        .Select(c => new KnownName(c[0], Enum.Parse<EntityKind>(c[1], ignoreCase: true), c[2].Split(',', StringSplitOptions.RemoveEmptyEntries), c[3].Split(',', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Well-known names by their English spellings.</summary>
    public static readonly FrozenDictionary<string, KnownName> KnownLatin = Known
        .SelectMany(k => k.Latin, (k, s) => (s, k)).DistinctBy(x => x.s).ToFrozenDictionary(x => x.s, x => x.k, StringComparer.Ordinal);

    /// <summary>Those English spellings that hold "and" or "for", the longest first.</summary>
    public static readonly ImmutableArray<string> JointNames = [.. KnownLatin.Keys
        .Where(s => s.Contains(" and ", StringComparison.Ordinal) || s.Contains(" for ", StringComparison.Ordinal)).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)];

    /// <summary>Well-known names by their Chinese spellings.</summary>
    public static readonly HanPhrases<KnownName> KnownHan = new(Known.SelectMany(k => k.Han, (k, s) => (s, k)));

    private static FrozenDictionary<string, string[]> Classes(string table) => LanguageTable.Lines(typeof(NameTables).Assembly, table)
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(','), StringComparer.Ordinal);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind, StringComparer comparer) =>
        new HashSet<string>(Latin[kind], comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static HanPhrases<bool> Phrases(string kind) => new(Han[kind].Select(w => (w, true)));
}
