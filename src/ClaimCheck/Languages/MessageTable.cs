using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>The texts of all messages in one language. Read at first use.</summary>
internal sealed class MessageTable
{
    private const string Hint = "hint.";

    /// <summary>How deep a message may name another.</summary>
    private const int Deepest = 3;

    private static readonly Lazy<MessageTable> s_english = new(() => new MessageTable(UiLanguage.English));
    private static readonly Lazy<MessageTable> s_chinese = new(() => new MessageTable(UiLanguage.Chinese));

    private readonly UiLanguage _language;

    private MessageTable(UiLanguage language)
    {
        _language = language;
        Templates = LanguageTable.Rows(language == UiLanguage.Chinese ? "Zh.messages.tsv" : "En.messages.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    }

    /// <summary>The templates by message id.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; }

    public static MessageTable Of(UiLanguage language) => language == UiLanguage.Chinese ? s_chinese.Value : s_english.Value;

    /// <summary>A message in English.</summary>
    public static string English(Message message) => s_english.Value.Write(message) ?? "";

    /// <summary>A message in English; of a rule of one's own, which has no text here, the explanation it carries.</summary>
    public static string EnglishOrText(Message message) => s_english.Value.Write(message) ?? message.Args.GetValueOrDefault("text") ?? message.Id;

    /// <summary>The text of a message with those of its hints behind it; null for an id that is not in the table.</summary>
    public string? Write(Message message)
    {
        if (Write(message.Id, message.Args, "", Deepest) is not { } text)
        {
            return null;
        }

        foreach (var rule in HintsOf(message))
        {
            var hint = Write(message.Args[Hint + rule], message.Args, $"{Hint}{rule}.", Deepest) ?? message.Args[Hint + rule];
            text += _language == UiLanguage.Chinese ? $"{Words.Of(_language)["rule." + rule]}：{hint}" : $" {Words.Of(_language)["rule." + rule]}: {hint}";
        }

        return text;
    }

    /// <summary>The ids of the rules whose hints a message carries: <c>hint.CC5002</c> names the message, <c>hint.CC5002.low</c> is an argument of it.</summary>
    public static IEnumerable<string> HintsOf(Message message) =>
        message.Args.Keys.Where(k => k.StartsWith(Hint, StringComparison.Ordinal) && k.IndexOf('.', Hint.Length) < 0).Select(k => k[Hint.Length..]);

    private string? Write(string id, Qualifiers args, string prefix, int depth) =>
        depth > 0 && Templates.TryGetValue(id, out var template)
            ? MessageTemplate.Fill(template, (name, kind) => Show(args.TryGetValue(prefix + name, out var value) ? value : "", kind, args, prefix, depth))
            : null;

    private string Show(string value, string kind, Qualifiers args, string prefix, int depth) => kind switch
    {
        "message" => Write(value, args, prefix, depth - 1) ?? value,
        "word" => Words.Of(_language).Find("word." + value) ?? value,
        "predicate" => Words.Label(value, _language),
        "qualifier" => Words.Of(_language)["qualifier." + value],
        "stated" when value.Length == 0 => Words.Of(_language)["word.unstated"],
        "stated" => Words.Of(_language).Format("text.quoted", Words.Of(_language).Qualifier("", value).Value),
        "scope" => string.Join(Words.Of(_language)["text.comma"], value.Split(", ").Select(Scope)),
        "mentions" => string.Join(Words.Of(_language)["text.comma"], value.Split("; ").Select(Mention)),
        "severity" => Words.Of(_language)["severity." + value],
        "verdict" => Words.Of(_language)["verdict.name." + value],
        "rule" when Words.Of(_language).Find("rule." + value) is { } title => $"{value} ({title})",
        "figure" when _language == UiLanguage.Chinese => ChineseFigures.Of(value),
        "unit" when _language == UiLanguage.Chinese => ChineseFigures.Unit(value),
        _ => value,
    };

    /// <summary>"period 2025-Q1": a qualifier's name and its value.</summary>
    private string Scope(string part) => part.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap && Words.Of(_language).Find("qualifier." + part[..gap]) is not null && Words.Of(_language).Qualifier(part[..gap], part[(gap + 1)..]) is var (name, value) ? $"{name} {value}" : part;

    /// <summary>"600 people (quantity)": what was recognised, and its kind.</summary>
    private string Mention(string part) => part.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var gap ? $"{part[..gap]} ({Words.Of(_language)["word." + part[(gap + 2)..^1]]})" : part;
}
