using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cases;

/// <summary>Finds gold quotes in the articles and claims that touch them.</summary>
internal sealed class GoldSpans(Story story, Report report)
{
    private readonly Dictionary<string, string> _texts = story.Articles.ToDictionary(a => a.Id, a => a.Text);
    private readonly Dictionary<string, Claim> _claims = report.Claims.ToDictionary(c => c.Id);

    public GoldQuote[] Of(JToken side) =>
        [.. side["articles"]!.Zip(side["quotes"]!, (a, q) => Find((string)a!, (string)q!)).SelectMany(q => q)];

    public GoldQuote[] OfQuote(JToken quote) => [.. Find((string)quote["article"]!, (string)quote["quote"]!)];

    public bool Touches(IEnumerable<string> claims, GoldQuote[] quotes) => ArticlesTouched(claims, quotes) > 0;

    public int ArticlesTouched(IEnumerable<string> claims, GoldQuote[] quotes) =>
        claims.Select(c => _claims[c])
            .Where(c => c.Evidence is { } e && quotes.Any(q => q.Article == c.Article && q.Span.Overlaps(new TextSpan(e.Start, e.End))))
            .Select(c => c.Article).Distinct().Count();

    private List<GoldQuote> Find(string article, string quote)
    {
        var id = Path.GetFileNameWithoutExtension(article);
        var found = new List<GoldQuote>();
        for (var at = _texts[id].IndexOf(quote, StringComparison.Ordinal); at >= 0; at = _texts[id].IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            found.Add(new GoldQuote(id, new TextSpan(at, at + quote.Length)));
        }

        found.Should().NotBeEmpty($"the gold quote '{quote}' must stand in {story.Folder}/{article}");
        return found;
    }
}
