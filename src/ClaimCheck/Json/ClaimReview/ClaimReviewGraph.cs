using ClaimCheck.Reporting;
using ClaimCheck.Values;
using Newtonsoft.Json;

namespace ClaimCheck.Json.ClaimReview;

/// <summary>The graph of a report: what stands where, and what contradicts it. It never says which side is right.</summary>
internal sealed class ClaimReviewGraph(ReportView view)
{
    /// <summary>UTF-16 units of the words before and behind a quote.</summary>
    private const int Around = 32;

    private const string Vocabulary = "https://schema.org";
    private const string Annotation = "http://www.w3.org/ns/oa#";

    private readonly Dictionary<string, CodePoints> _points = new(StringComparer.Ordinal);

    public void Write(JsonWriter json)
    {
        json.WritePropertyName("@context");
        json.WriteStartArray();
        json.WriteValue(Vocabulary);
        json.Object(Annotation, static (json, oa) => json.Member("oa", oa));
        json.WriteEndArray();
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (var article in view.Report.Articles)
        {
            json.Object(article, Article);
        }

        foreach (var claim in view.Report.Claims)
        {
            json.Object(claim, Claim);
        }

        foreach (var finding in view.Report.Contradictions)
        {
            foreach (var side in finding.Sides)
            {
                json.Object((finding, side), (json, s) => Review(json, s.finding, s.side));
            }
        }

        json.WriteEndArray();
    }

    private static string IdOf(string kind, string id) => $"urn:claimcheck:{kind}:{Uri.EscapeDataString(id)}";

    private static void Article(JsonWriter json, Article article)
    {
        json.Member("@type", "NewsArticle");
        json.Member("@id", IdOf("article", article.Id));
        json.Member("identifier", article.Id);
        Some(json, "headline", article.Title);
        Some(json, "datePublished", article.Published is { } day ? IsoDay.Of(day) : null);
        Some(json, "inLanguage", article.Language);
        Some(json, "url", WebAddress.Of(article.Url));
        if (article.Source is { } source)
        {
            json.Member("publisher", source, Organization);
        }
    }

    private static void Organization(JsonWriter json, string name)
    {
        json.Member("@type", "Organization");
        json.Member("name", name);
    }

    private void Claim(JsonWriter json, Claim claim)
    {
        json.Member("@type", "Claim");
        json.Member("@id", IdOf("claim", claim.Id));
        json.Member("name", view.About(view.Label(claim.Predicate), claim));
        json.Member("text", claim.Value.Text);
        json.Member("appearance", claim, Appearance);
    }

    /// <summary>The place of the words: a part of the article, and a specific resource of the Web Annotation Data Model.</summary>
    private void Appearance(JsonWriter json, Claim claim)
    {
        json.Ids("@type", ["CreativeWork", "oa:SpecificResource"]);
        json.Member("isPartOf", claim, Source);
        json.Member("oa:hasSource", claim, Source);
        if (claim.Evidence is not { } evidence)
        {
            return;
        }

        json.Member("text", evidence.Quote);
        json.WritePropertyName("oa:hasSelector");
        json.WriteStartArray();
        json.Object(claim, Quote);
        if (view.ArticleWith(claim) is { } article)
        {
            json.Object((article, evidence), (json, p) => Position(json, p.article, p.evidence));
        }

        json.WriteEndArray();
    }

    private static void Source(JsonWriter json, Claim claim) => json.Member("@id", IdOf("article", claim.Article));

    private void Quote(JsonWriter json, Claim claim)
    {
        json.Member("@type", "oa:TextQuoteSelector");
        json.Member("oa:exact", claim.Evidence!.Quote);
        if (view.ArticleWith(claim) is { } article)
        {
            var (start, end) = (claim.Evidence.Start, claim.Evidence.End);
            json.Member("oa:prefix", article.Text[Whole(article.Text, Math.Max(0, start - Around))..start]);
            json.Member("oa:suffix", article.Text[end..Whole(article.Text, Math.Min(article.Text.Length, end + Around))]);
        }
    }

    private void Position(JsonWriter json, Article article, Evidence evidence)
    {
        if (!_points.TryGetValue(article.Id, out var points))
        {
            _points[article.Id] = points = new CodePoints(article.Text);
        }

        json.Member("@type", "oa:TextPositionSelector");
        json.Member("oa:start", points.At(evidence.Start));
        json.Member("oa:end", points.At(evidence.End));
    }

    private void Review(JsonWriter json, Finding finding, Side side)
    {
        json.Member("@type", "ClaimReview");
        json.Member("@id", IdOf("finding", finding.Id) + "#" + side.Claims[0]);
        json.Member("inLanguage", view.Words["lang"]);
        json.Member("claimReviewed", side.Value.Text);
        json.Members("itemReviewed", side.Claims, static (json, claim) => json.Member("@id", IdOf("claim", claim)));
        json.Member("author", "ClaimCheck", Organization);
        json.Member("reviewAspect", finding.Rule);
        json.Member("reviewBody", view.Reason(finding));
        json.Member("reviewRating", (finding, side), (json, r) =>
        {
            json.Member("@type", "Rating");
            json.Member("alternateName", view.Verdict(r.finding.Verdict));
            json.Member("ratingExplanation", view.Words.Count("origins", r.side.Origins));
            if (r.side.Probability is { } probability)
            {
                json.Share("ratingValue", probability);
                json.Member("worstRating", 0);
                json.Member("bestRating", 1);
            }
        });
    }

    /// <summary>The offset, moved off the middle of a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static void Some(JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.Member(name, value);
        }
    }
}
