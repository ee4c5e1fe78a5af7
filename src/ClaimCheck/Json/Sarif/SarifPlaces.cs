using ClaimCheck.Reporting;
using Newtonsoft.Json;

namespace ClaimCheck.Json.Sarif;

/// <summary>Where claims stand: the article's file, the region by lines and columns and by offset.</summary>
internal sealed class SarifPlaces(ReportView view)
{
    private readonly Dictionary<string, TextLines> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indices = view.Report.Articles.Select((article, index) => (article.Id, index)).DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, a => a.index, StringComparer.Ordinal);

    /// <summary>A relative reference to the article's file, or to its id where it has none.</summary>
    public static string AddressOf(Article article) => AddressOf(article.Path ?? article.Id);

    /// <summary>A location of a claim.</summary>
    public void Location(JsonWriter json, Claim claim) => json.Member("physicalLocation", claim, Place);

    private void Place(JsonWriter json, Claim claim)
    {
        json.Member("artifactLocation", claim, Artifact);
        if (view.ArticleWith(claim) is { } article)
        {
            json.Member("region", (article, claim.Evidence!), (json, p) => Region(json, p.article, p.Item2.Start, p.Item2.End, p.Item2.Quote));
            var sentence = claim.Evidence!.Sentence;
            if (sentence.Start >= 0 && sentence.End <= article.Text.Length && sentence.Contains(new TextSpan(claim.Evidence.Start, claim.Evidence.End)) && sentence.Length > claim.Evidence.End - claim.Evidence.Start)
            {
                json.Member("contextRegion", (article, sentence), (json, p) => Region(json, p.article, p.sentence.Start, p.sentence.End, null));
            }
        }
    }

    private void Artifact(JsonWriter json, Claim claim)
    {
        json.Member("uri", view.Article(claim.Article) is { } article ? AddressOf(article) : AddressOf(claim.Article));
        if (_indices.TryGetValue(claim.Article, out var index))
        {
            json.Member("index", index);
        }
    }

    private void Region(JsonWriter json, Article article, int start, int end, string? quote)
    {
        if (!_lines.TryGetValue(article.Id, out var lines))
        {
            _lines[article.Id] = lines = new TextLines(article.Text);
        }

        var (first, last) = (lines.At(start), lines.At(end));
        json.Member("startLine", first.Line);
        json.Member("startColumn", first.Column);
        json.Member("endLine", last.Line);
        json.Member("endColumn", last.Column);
        json.Member("charOffset", start);
        json.Member("charLength", end - start);
        if (quote is not null)
        {
            json.Member("snippet", quote, SarifLog.Text);
        }
    }

    private static string AddressOf(string path) => string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
