using System.Net;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests;

/// <summary>A story told in pages gives the contradictions that it gives in plain text.</summary>
public sealed class SameStoryTests
{
    [Theory]
    [InlineData("meta-ai")]
    [InlineData("ferry-accident")]
    [InlineData("night-train")]
    public void Check_TheSamplesAsPages_GivesTheSameContradictions(string story)
    {
        var texts = ArticleFiles.Read([Path.Combine(Guide.Root(), "docs", "samples", story)]).Articles;
        var report = new ClaimChecker().Check(texts);

        var pages = report.Articles.Select(article => HtmlArticle.Parse(Page(article), new HtmlArticleOptions { Id = article.Id }).Articles.Single());

        var told = Told(new ClaimChecker().Check(pages));
        told.Should().NotBeEmpty().And.BeEquivalentTo(Told(report));
    }

    private static IEnumerable<string> Told(Report report)
    {
        var quotes = report.Claims.ToDictionary(c => c.Id, c => c.Article + " " + c.Evidence?.Quote, StringComparer.Ordinal);
        return report.Contradictions.Select(f => f.Rule + ": " + string.Join(" / ", f.Sides.Select(s => string.Join(", ", s.Claims.Select(c => quotes[c]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)));
    }

    private static string Page(Article article)
    {
        var paragraphs = article.Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "<p>" + WebUtility.HtmlEncode(line) + "</p>");
        return $"<!DOCTYPE html><html lang=\"{article.Language}\"><head><meta charset=utf-8><title>{WebUtility.HtmlEncode(article.Title)} | {WebUtility.HtmlEncode(article.Source)}</title>"
            + $"<meta property=\"og:site_name\" content=\"{WebUtility.HtmlEncode(article.Source)}\"><meta property=\"article:published_time\" content=\"{article.Published:yyyy-MM-dd}T08:00:00Z\"><style>p{{margin:0}}</style></head>"
            + $"<body><nav><a href=/>Home</a></nav><div id=cookie-banner><p>We use cookies, 12 of them, and 3 partners do so, too.</p></div><article><h1>{WebUtility.HtmlEncode(article.Title)}</h1>\n{string.Join('\n', paragraphs)}</article><footer>© {WebUtility.HtmlEncode(article.Source)}</footer></body></html>";
    }
}
