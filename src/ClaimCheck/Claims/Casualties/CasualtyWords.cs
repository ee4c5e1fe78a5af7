using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Casualties;

/// <summary>One language's words about casualties: classes of phrases, and the cues of each harm.</summary>
internal sealed class CasualtyWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, string> _roles;
    private readonly FrozenDictionary<string, HarmCue> _cues;

    private CasualtyWords(string table)
    {
        var rows = LanguageTable.Lines(typeof(CasualtyWords).Assembly, table).Select(line => line.Split('\t')).Select(c => (Class: c[0], Words: c[1].Split(','))).ToArray();
        _classes = rows.ToFrozenDictionary(r => r.Class, r => r.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _cues = Cues(rows);
        _roles = Roles(rows);
        Longest = _roles.Keys.Concat(_cues.Keys).Max(k => k.Length);
    }

    public static CasualtyWords English { get; } = new("En.casualties.tsv");

    public static CasualtyWords Chinese { get; } = new("Zh.casualties.tsv");

    /// <summary>Characters of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>The cue that a phrase in lower case is, or null.</summary>
    public HarmCue? CueOf(string phrase) => _cues.GetValueOrDefault(phrase);

    /// <summary>The class of a phrase that plays a part in statements, or null: be, not, stop, and, self …</summary>
    public string? RoleOf(string phrase) => _roles.GetValueOrDefault(phrase);

    /// <summary>Whether a word is of a class.</summary>
    public bool Is(string type, string word) => _classes.TryGetValue(type, out var words) && words.Contains(word);

    /// <summary>The phrases of a class.</summary>
    public IEnumerable<string> Of(string type) => _classes.TryGetValue(type, out var words) ? words.Order(StringComparer.Ordinal) : [];

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
