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
        "figure" when _language == UiLanguage.Chinese => ChineseFigures.Of(value),
        "unit" when _language == UiLanguage.Chinese => ChineseFigures.Unit(value),
        _ => value,
    };
}
