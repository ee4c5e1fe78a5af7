using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Reads a story's labels. What it does not know is passed over.</summary>
internal static class GoldJson
{
    private const int MaxDepth = 64;

    /// <summary>The story, or every fault of its labels.</summary>
    /// <param name="json">The labels.</param>
    /// <param name="path">Their file, as the user would name it.</param>
    /// <param name="name">Name of the story.</param>
    /// <param name="articles">Its articles.</param>
    public static (LabelledStory? Story, IReadOnlyList<InputError> Errors) Read(string json, string path, string name, IReadOnlyList<Article> articles)
    {
        var reader = new GoldReader(path, articles);
        try
        {
            using var tokens = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = MaxDepth };
            var root = JToken.ReadFrom(tokens);
            tokens.Read();
            var story = Story(root, name, articles, reader);
            return (reader.Errors.Count == 0 ? story : null, reader.Errors);
        }
        catch (JsonException fault)
        {
            var at = ArticleJson.Fault(fault, 0);
            return (null, [InputErrors.BrokenJson(path, at.Line, at.Column, at.Seen)]);
        }
    }

    private static LabelledStory Story(JToken root, string name, IReadOnlyList<Article> articles, GoldReader reader)
    {
        foreach (var article in reader.Items(root, "articles"))
        {
            reader.Article(article is JObject ? reader.Member(article, "file") : article);
        }

        return new LabelledStory
        {
            Name = name,
            Articles = articles.ToSequence(),
            Contradictions = reader.Items(root, "contradictions").Select(c => Contradiction(c, reader)).ToSequence(),
            Agreements = reader.Items(root, "agreements", needed: false).Select(a => Agreement(a, reader)).ToSequence(),
            Traps = reader.Items(root, "traps", needed: false).Select(t => Trap(t, reader)).ToSequence(),
        };
    }

    private static GoldContradiction Contradiction(JToken gold, GoldReader reader) => new()
    {
        Id = reader.Text(gold, "id"),
        Fact = reader.Text(gold, "fact", needed: false),
        Kind = reader.Kind(gold, needed: true) ?? "",
        IsMajor = reader.Severity(gold) == "major",
        Sides = reader.Items(gold, "sides", least: 2).Select(s => new GoldSide(reader.Text(s, "value", needed: false), reader.Quotes(s, least: 1))).ToSequence(),
    };

    private static GoldAgreement Agreement(JToken gold, GoldReader reader) => new()
    {
        Id = reader.Text(gold, "id"),
        Fact = reader.Text(gold, "fact", needed: false),
        Kind = reader.Kind(gold, needed: false),
        Value = reader.Text(gold, "value", needed: false),
        Quotes = reader.Quotes(gold, least: 2),
    };

    private static GoldTrap Trap(JToken gold, GoldReader reader) =>
        new(reader.Text(gold, "id"), reader.Text(gold, "why", needed: false), reader.Quotes(gold, least: 2));
}
