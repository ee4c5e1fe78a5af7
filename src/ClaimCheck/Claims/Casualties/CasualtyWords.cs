using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>One language's words about casualties: classes of phrases, and the cues of each harm.</summary>
internal sealed class CasualtyWords
{
    private static readonly string[] PeopleClasses = ["culprit", "known", "single", "some", "none"];

    private readonly TextTable<TextSet> _classes;
    private readonly TextTable<string[]> _lists;
    private readonly TextTable<int> _mostWords;
    private readonly TextSet _firsts;
    private readonly PhraseLengths _lengths;
    private readonly TextTable<string> _roles;
    private readonly TextTable<HarmCue> _cues;
    private readonly CueSearch _statistics;
    private readonly CueSearch _roundups;

    private CasualtyWords(string table)
    {
        var rows = LanguageTable.Rows(table).Select(c => (Class: c[0], Words: c[1].Split(','))).ToArray();
        _classes = new(rows.Select(r => new Phrase<TextSet>(r.Class, new TextSet(r.Words))));
        _lists = new(rows.Select(r => new Phrase<string[]>(r.Class, [.. r.Words.Distinct().Order(StringComparer.Ordinal)])));
        _firsts = new(rows.SelectMany(r => r.Words).Select(w => w.Split(' ')[0]));
        _cues = Cues(rows);
        _statistics = new CueSearch(Of("statistics"), isWhole: true);
        _roundups = new CueSearch(Of("roundup"), isWhole: true);
        _roles = Roles(rows);
        string[] phrases = [.. _roles.Keys, .. _cues.Keys];
        var longest = phrases.Max(p => p.Length);
        _lengths = new PhraseLengths(phrases.Concat(PeopleClasses.SelectMany(Of).Where(w => w.Length <= longest)), fromEnd: false);
        _mostWords = new(phrases.Select(p => p.Split(' ')).OrderByDescending(w => w.Length).Select(w => new Phrase<int>(w[0], w.Length)));
    }

    public static CasualtyWords English { get; } = new("En.casualties.tsv");

    public static CasualtyWords Chinese { get; } = new("Zh.casualties.tsv");

    /// <summary>How many characters a cue, a phrase with a role or a word for people can have there: a bit for each length, perhaps one too many.</summary>
    public ulong LengthsAt(string text, int at) => _lengths.Of(text[at], at + 1 < text.Length ? text[at + 1] : '\0');

    /// <summary>How many words the cues and phrases that begin with a word have at most; 0 when none does.</summary>
    public int MostWordsFrom(string word) => _mostWords.TryGetValue(word, out var most) ? most : 0;

    /// <summary>Whether a word is of any class, or begins a phrase that is.</summary>
    public bool Knows(string word) => _firsts.Contains(word);

    /// <summary>Whether a phrase is a cue or of a class that stands for one: suicide, himself, double murder.</summary>
    public bool TellsHarm(ReadOnlySpan<char> phrase) =>
        CueOf(phrase) is not null || RoleOf(phrase) is "suicide" or "self" or "multiple2" or "multiple3" or "multiple4";

    /// <summary>Whether words around a statement make it one of statistics.</summary>
    public bool TellsStatistics(ReadOnlySpan<char> around) => _statistics.First(around) >= 0;

    /// <summary>Whether a sentence sums several events up.</summary>
    public bool TellsRoundup(ReadOnlySpan<char> sentence) => _roundups.First(sentence) >= 0;

    /// <summary>The cue that a phrase in lower case is, or null.</summary>
    public HarmCue? CueOf(ReadOnlySpan<char> phrase) => _cues.TryGetValue(phrase, out var cue) ? cue : null;

    /// <summary>The class of a phrase that plays a part in statements, or null: be, not, stop, and, self …</summary>
    public string? RoleOf(ReadOnlySpan<char> phrase) => _roles.TryGetValue(phrase, out var role) ? role : null;

    /// <summary>Whether a word is of a class.</summary>
    public bool Is(string type, ReadOnlySpan<char> word) => _classes.TryGetValue(type, out var words) && words.Contains(word);

    /// <summary>The phrases of a class, in ordinal order.</summary>
    public IReadOnlyList<string> Of(string type) => _lists.TryGetValue(type, out var words) ? words : [];

    /// <summary>Of a word in several rows the first counts.</summary>
    private static TextTable<HarmCue> Cues((string Class, string[] Words)[] rows)
    {
        var cues = new List<Phrase<HarmCue>>();
        foreach (var (type, words) in rows)
        {
            if (type.Split('.') is [var harm, var form, ..] parts && Enum.TryParse<Harm>(harm, ignoreCase: true, out var kind))
            {
                cues.AddRange(words.Select(word => new Phrase<HarmCue>(word, new HarmCue(kind, Enum.Parse<CueForm>(form, ignoreCase: true)) { IsWeak = parts.Contains("weak"), IsNoun = parts.Contains("noun"), IsGrave = parts.Contains("grave") })));
            }
        }

        return new TextTable<HarmCue>(cues);
    }

    /// <summary>Earlier rows win: what is no cue, what turns a cue round, then the small words.</summary>
    private static TextTable<string> Roles((string Class, string[] Words)[] rows)
    {
        string[] types = ["not-cue", "unself", "self", "multiple2", "multiple3", "multiple4", "suicide", "by", "be", "not", "stop", "with", "and", "included", "total", "of", "grave"];
        return new TextTable<string>(types.SelectMany(type => rows.Where(r => r.Class == type)).SelectMany(r => r.Words.Select(word => new Phrase<string>(word, r.Class))));
    }
}
