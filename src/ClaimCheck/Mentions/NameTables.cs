using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What is known of names beforehand: well-known bodies and people in both languages, and words that make or break names.</summary>
internal static class NameTables
{
    private static readonly TextTable<string[]> Latin = Classes("name-words.tsv");
    private static readonly TextTable<string[]> Han = Classes("zh-names.tsv");

    public static readonly TextSet Common = new(Latin["common"], ignoreCase: true);
    public static readonly TextSet Suffixes = new(Latin["suffix"]);
    public static readonly TextSet Titles = new(Latin["title"]);
    public static readonly TextSet GivenPlaces = new(Latin["placegiven"]);
    public static readonly TextSet Corporate = new(Latin["corporate"]);
    public static readonly TextSet Heads = new(Latin["head"]);
    public static readonly TextSet Things = new(Latin["thing"]);
    public static readonly TextSet NotGiven = new(Latin["notgiven"]);
    public static readonly TextSet Particles = new(Latin["particle"]);
    public static readonly TextSet EasternSurnames = new(Latin["eastern"]);

    public static readonly CharSet Surnames = new(Han["surname"][0]);
    public static readonly CharSet GivenCharacters = new(Han["given"][0]);
    public static readonly CharSet RarerGivenCharacters = new(Han["givenmore"][0]);
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
    public static readonly HanPhrases<bool> PersonWords = new(Han["people"].Concat(RoleScanner.HanWords()).Select(w => new Phrase<bool>(w, true)));

    /// <summary>Id, kind and surfaces of well-known names.</summary>
    public static readonly KnownName[] Known = [.. LanguageTable.Rows("names.tsv")
        .Select(c => new KnownName(c[0], EnumName.Parse<EntityKind>(c[1], ignoreCase: true), c[2].Split(',', StringSplitOptions.RemoveEmptyEntries), c[3].Split(',', StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Well-known names by their English spellings.</summary>
    public static readonly TextTable<KnownName> KnownLatin = new(Known.SelectMany(k => k.Latin, (k, s) => new Phrase<KnownName>(s, k)));

    /// <summary>Those English spellings that hold "and" or "for", the longest first.</summary>
    public static readonly ImmutableArray<string> JointNames = [.. KnownLatin.Keys.ToArray()
        .Where(s => s.Contains(" and ", StringComparison.Ordinal) || s.Contains(" for ", StringComparison.Ordinal)).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)];

    /// <summary>Well-known names by their Chinese spellings.</summary>
    public static readonly HanPhrases<KnownName> KnownHan = new(Known.SelectMany(k => k.Han, (k, s) => new Phrase<KnownName>(s, k)));

    private static TextTable<string[]> Classes(string table) => new(LanguageTable.Rows(table)
        .Select(cells => new Phrase<string[]>(cells[0], cells[1].Split(','))));

    private static HanPhrases<bool> Phrases(string kind) => new(Han[kind].Select(w => new Phrase<bool>(w, true)));
}
