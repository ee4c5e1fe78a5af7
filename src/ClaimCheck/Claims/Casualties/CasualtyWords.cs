using System.Collections.Frozen;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>One language's words about casualties: classes of phrases, and the cues of each harm.</summary>
internal sealed class CasualtyWords
{
    private static readonly string[] PeopleClasses = ["culprit", "known", "some", "none"];

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, string[]> _lists;
    private readonly Dictionary<string, int> _mostWords = new(StringComparer.Ordinal);
    private readonly PhraseLengths _lengths;
    private readonly FrozenDictionary<string, string> _roles;
    private readonly FrozenDictionary<string, HarmCue> _cues;

    private CasualtyWords(string table)
    {
        var rows = LanguageTable.Lines(typeof(CasualtyWords).Assembly, table).Select(line => line.Split('\t')).Select(c => (Class: c[0], Words: c[1].Split(','))).ToArray();
        _classes = rows.ToFrozenDictionary(r => r.Class, r => r.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _lists = _classes.ToFrozenDictionary(c => c.Key, c => c.Value.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        _cues = Cues(rows);
        _roles = Roles(rows);
        var phrases = _roles.Keys.Concat(_cues.Keys).ToArray();
        var longest = phrases.Max(p => p.Length);
        _lengths = new PhraseLengths(phrases.Concat(PeopleClasses.SelectMany(Of).Where(w => w.Length <= longest)), fromEnd: false);
        foreach (var words in phrases.Select(p => p.Split(' ')))
        {
            _mostWords[words[0]] = Math.Max(words.Length, _mostWords.GetValueOrDefault(words[0]));
        }
    }

    public static CasualtyWords English { get; } = new("En.casualties.tsv");

    public static CasualtyWords Chinese { get; } = new("Zh.casualties.tsv");

    /// <summary>How many characters a cue, a phrase with a role or a word for people can have there: a bit for each length, perhaps one too many.</summary>
    public ulong LengthsAt(string text, int at) => _lengths.Of(text[at], at + 1 < text.Length ? text[at + 1] : '\0');

    /// <summary>How many words the cues and phrases that begin with a word have at most; 0 when none does.</summary>
    public int MostWordsFrom(string word) => _mostWords.GetValueOrDefault(word);

    /// <summary>The cue that a phrase in lower case is, or null.</summary>
    public HarmCue? CueOf(string phrase) => _cues.GetValueOrDefault(phrase);

    /// <summary>The class of a phrase that plays a part in statements, or null: be, not, stop, and, self …</summary>
    public string? RoleOf(string phrase) => _roles.GetValueOrDefault(phrase);

    /// <summary>Whether a word is of a class.</summary>
    public bool Is(string type, string word) => _classes.TryGetValue(type, out var words) && words.Contains(word);

    /// <summary>The phrases of a class, in ordinal order.</summary>
    public IReadOnlyList<string> Of(string type) => _lists.GetValueOrDefault(type, []);

    private static FrozenDictionary<string, HarmCue> Cues((string Class, string[] Words)[] rows)
    {
        var cues = new Dictionary<string, HarmCue>(StringComparer.Ordinal);
        foreach (var (type, words) in rows)
        {
            if (type.Split('.') is [var harm, var form, ..] parts && Enum.TryParse<Harm>(harm, ignoreCase: true, out var kind))
            {
                foreach (var word in words)
                {
                    cues.TryAdd(word, new HarmCue(kind, Enum.Parse<CueForm>(form, ignoreCase: true)) { IsWeak = parts.Length > 2 });
                }
            }
        }

        return cues.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Earlier rows win: what is no cue, what turns a cue round, then the small words.</summary>
    private static FrozenDictionary<string, string> Roles((string Class, string[] Words)[] rows)
    {
        string[] types = ["not-cue", "unself", "self", "multiple2", "multiple3", "multiple4", "suicide", "be", "not", "stop", "and", "included", "of"];
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (type, words) in types.SelectMany(t => rows.Where(r => r.Class == t)))
        {
            foreach (var word in words)
            {
                roles.TryAdd(word, type);
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
