using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads members of a story's labels and gathers every fault instead of stopping at the first.</summary>
internal sealed class GoldReader(string file, IReadOnlyList<Article> articles)
{
    private static readonly string[] Severities = ["minor", "major", "critical"];

    private readonly List<InputError> _errors = [];

    public IReadOnlyList<InputError> Errors => _errors;

    /// <summary>A member, or null; the fault is noted when it is needed.</summary>
    public JToken? Member(JToken of, string name, bool needed = true)
    {
        if (of is JObject json && json.TryGetValue(name, StringComparison.Ordinal, out var member) && member.Type != JTokenType.Null)
        {
            return member;
        }

        if (needed || of is not JObject)
        {
            Fault(of, of is JObject ? $"an object without \"{name}\"" : Seen(of), of is JObject ? $"\"{name}\" in it" : "an object");
        }

        return null;
    }

    /// <summary>The items of a list; none, with the fault noted, when there is no such list or it is too short.</summary>
    public IReadOnlyList<JToken> Items(JToken of, string name, bool needed = true, int least = 0)
    {
        if (Member(of, name, needed) is not { } member)
        {
            return [];
        }

        if (member is JArray list && list.Count >= least)
        {
            return [.. list];
        }

        Fault(member, member is JArray few ? FormattableString.Invariant($"a list of {few.Count}") : Seen(member), least > 1 ? FormattableString.Invariant($"a list of {least} or more") : "a list");
        return [];
    }

    /// <summary>Words or a number, as printed; empty, with the fault noted, when neither.</summary>
    public string Text(JToken of, string name, bool needed = true) =>
        Member(of, name, needed) is { } member ? Text(member) : "";

    /// <summary>The kind a label names, or null.</summary>
    public string? Kind(JToken of, bool needed)
    {
        if (Member(of, "kind", needed) is not { } member)
        {
            return null;
        }

        var kind = Text(member);
        if (kind.Length > 0 && !GoldKinds.All.Contains(kind))
        {
            _errors.Add(GoldErrors.UnknownKind(file, At(member), kind, GoldKinds.All));
        }

        return kind;
    }

    /// <summary>The severity a label names, or null.</summary>
    public string? Severity(JToken of)
    {
        if (Member(of, "severity", needed: false) is not { } member)
        {
            return null;
        }

        if (!Severities.Contains(member.Type == JTokenType.String ? (string?)member : null, StringComparer.Ordinal))
        {
            Fault(member, Seen(member), "one of " + string.Join(", ", Severities));
        }

        return Text(member);
    }

    /// <summary>The article a label names by its file, with or without extension and folder, or by its id; null with the fault noted.</summary>
    public Article? Article(JToken? name)
    {
        if (name is null || Text(name) is not { Length: > 0 } words)
        {
            return null;
        }

        var found = articles.Where(a => a.Id == words).ToArray() is [var exact] ? [exact] : articles.Where(a => Key(a.Path ?? a.Id) == Key(words)).ToArray();
        if (found.Length != 1)
        {
            _errors.Add(found.Length == 0 ? GoldErrors.NoArticle(file, At(name), words, articles.Select(a => a.Id)) : GoldErrors.TwoArticles(file, At(name), words));
        }

        return found is [var only] ? only : null;
    }

    /// <summary>The quotes of a label: objects of article and quote, or words parallel to a list of articles.</summary>
    public Sequence<GoldQuote> Quotes(JToken of, int least)
    {
        var quotes = Items(of, "quotes", least: least);
        if (quotes.Count == 0 || quotes[0] is JObject)
        {
            return quotes.Select(q => Quote(Member(q, "article"), Member(q, "quote"))).OfType<GoldQuote>().ToSequence();
        }

        var names = Items(of, "articles", least: least);
        if (names.Count != quotes.Count)
        {
            Fault(of, FormattableString.Invariant($"{names.Count} articles and {quotes.Count} quotes"), "as many quotes as articles, each from the article in its place");
            return [];
        }

        return names.Zip(quotes, Quote).OfType<GoldQuote>().ToSequence();
    }

    private GoldQuote? Quote(JToken? name, JToken? quote)
    {
        if (Article(name) is not { } article || quote is null || Text(quote) is not { Length: > 0 } words)
        {
            return null;
        }

        if (!article.Text.Contains(words, StringComparison.Ordinal))
        {
            _errors.Add(GoldErrors.NoQuote(file, At(quote), words, article.Path ?? article.Id));
        }

        return new GoldQuote(article.Id, words);
    }

    private string Text(JToken token)
    {
        if (token.Type is JTokenType.String or JTokenType.Integer or JTokenType.Float && token.ToString() is { Length: > 0 } words)
        {
            return words;
        }

        Fault(token, Seen(token), "words");
        return "";
    }

    private void Fault(JToken at, string seen, string expected) => _errors.Add(GoldErrors.BadField(file, At(at), seen, expected));

    private static GoldPlace At(JToken token) =>
        token is IJsonLineInfo info && info.HasLineInfo() ? new GoldPlace(Named(token), info.LineNumber, info.LinePosition) : new GoldPlace(Named(token), null, null);

    private static string Named(JToken token) => token.Path.Length == 0 ? "$" : token.Path;

    private static string Seen(JToken token) => token switch
    {
        JArray => "a list",
        JObject => "an object",
        _ => token.ToString(Formatting.None),
    };

    private static string Key(string name) => Path.GetFileNameWithoutExtension(name);
}
