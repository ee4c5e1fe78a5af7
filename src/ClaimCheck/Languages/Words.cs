using System.Collections.Frozen;
using System.Globalization;

namespace ClaimCheck.Languages;

/// <summary>The words that reports are printed with, in one language. Read at first use.</summary>
internal sealed class Words
{
    /// <summary>Before the noun of what an open predicate counts.</summary>
    private const string Counted = "open.count.";

    /// <summary>Before the seconds of a stretch of time in which something was reached.</summary>
    private const string Within = "within-";

    private static readonly Lazy<Words> s_english = new(() => new Words("En.interface.tsv"));
    private static readonly Lazy<Words> s_chinese = new(() => new Words("Zh.interface.tsv"));

    private Words(string table) => All = LanguageTable.Rows(table).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>All of them by key.</summary>
    public IReadOnlyDictionary<string, string> All { get; }

    /// <summary>The words of a key; the key itself, behind its first point, where it is unknown.</summary>
    public string this[string key] => Find(key) ?? key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public static Words Of(UiLanguage language) => language == UiLanguage.Chinese ? s_chinese.Value : s_english.Value;

    /// <summary>The name of a predicate: of the catalogue in the language, of the engine's own, of what it counts, else its id with spaces.</summary>
    public static string Label(string predicate, UiLanguage language)
    {
        var known = BuiltInPredicates.Find(predicate);
        var label = language == UiLanguage.Chinese ? known?.LabelZh : known?.LabelEn;
        return label is { Length: > 0 } ? label
            : Of(language).Find("predicate." + predicate) is { } own ? own
            : predicate.StartsWith(Counted, StringComparison.Ordinal) ? Of(language).Format("predicate.of", language == UiLanguage.Chinese ? ChineseFigures.Unit(predicate[Counted.Length..]) : Plurals.Of(predicate[Counted.Length..], isOne: false))
            : predicate.Replace('.', ' ').Replace('-', ' ');
    }

    /// <summary>A qualifier in words: its name and its value, as far as the tables know them; what else it may say (an office, a unit) is an id.</summary>
    public (string Name, string Value) Qualifier(string name, string value) => (this["qualifier." + name],
        Find("value." + value) is { } known ? known
        : value.StartsWith(Within, StringComparison.Ordinal) && value.EndsWith('s') ? Format("value.within", value[Within.Length..^1])
        : value);

    /// <summary>The words of a key, or null.</summary>
    public string? Find(string key) => All.GetValueOrDefault(key);

    /// <summary>So many of something: 3 articles, 1 origin.</summary>
    public string Count(string what, int count) => Format("count." + what, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>The words of a key with arguments in the places {0}, {1} …; of two forms with a bar between, the second where the first argument is 1.</summary>
    public string Format(string key, params ReadOnlySpan<string> args)
    {
        var words = this[key];
        if (words.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar)
        {
            words = args is ["1", ..] ? words[(bar + 1)..] : words[..bar];
        }

        var given = args.ToArray();
        return MessageTemplate.Fill(words, (name, _) => given[name[0] - '0']);
    }
}
