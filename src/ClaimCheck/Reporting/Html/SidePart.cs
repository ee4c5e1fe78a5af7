using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reporting.Html;

/// <summary>A side of a card: its value, its support, and the outlets behind it by origin, each with its words.</summary>
internal sealed class SidePart(ReportModel model, HtmlWriter html)
{
    private const int QuoteWidth = 360;

    private readonly Words _words = model.Words;

    public void Write(Side side, int index)
    {
        var letter = ReportModel.Letter(index);
        html.Open("section", ("class", "side c" + HtmlWriter.Number(index % 6)), ("aria-label", _words.Format("report.side", letter)));
        html.Open("p", ("class", "value")).Element("span", letter, ("class", "letter"), ("aria-hidden", "true")).Open("bdi").Text(Excerpt.Clean(side.Value.Text)).Close("bdi").Close("p");
        var read = ValueText.Of(side.Value, model.View.Language);
        if (read != side.Value.Text)
        {
            html.Open("p", ("class", "read")).Element("span", _words["report.normalised"] + " ").Open("bdi").Text(Excerpt.Clean(read)).Close("bdi").Close("p");
        }

        Support(side);
        html.Open("ul", ("class", "origins"));
        foreach (var origin in model.View.Claims(side.Claims).DistinctBy(c => c.Article, StringComparer.Ordinal).GroupBy(c => c.Origin ?? c.Article, StringComparer.Ordinal))
        {
            Origin([.. origin]);
        }

        html.Close("ul").Close("section").Line();
    }

    private void Support(Side side)
    {
        var origins = _words.Count("origins", side.Origins);
        if (side.Probability is not { } share)
        {
            html.Element("p", origins, ("class", "support"));
            return;
        }

        var percent = ReportView.Percent(share);
        html.Open("p", ("class", "support")).Open("svg", ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"));
        html.Open("rect", ("class", "track"), ("width", "100"), ("height", "8")).Close("rect").Open("rect", ("class", "fill"), ("width", percent), ("height", "8")).Close("rect").Close("svg");
        html.Element("span", _words.Format("report.supportOf", percent) + _words["text.comma"] + origins).Close("p");
    }

    /// <summary>The outlets that go back to one text.</summary>
    private void Origin(Claim[] claims)
    {
        html.Open("li");
        if (claims.Length > 1)
        {
            html.Element("p", _words.Format("report.sharedOrigin", HtmlWriter.Number(claims.Length)), ("class", "shared"));
        }

        foreach (var claim in claims)
        {
            Outlet(claim);
        }

        html.Close("li");
    }

    private void Outlet(Claim claim)
    {
        var article = model.View.ArticleWith(claim);
        html.Open("figure").Open("figcaption").Open("cite").Open("bdi").Text(model.View.SourceOf(claim.Article)).Close("bdi").Close("cite");
        if (model.View.Article(claim.Article)?.Published is { } day)
        {
            html.Text(" ").Element("time", IsoDay.Of(day), ("datetime", IsoDay.Of(day)));
        }

        if (claim.Attribution is { Length: > 0 } speaker)
        {
            html.Text(" · ").Open("bdi").Text(_words.Format("report.attribution", Excerpt.Clean(speaker))).Close("bdi");
        }

        if (claim.Modality != Modality.Asserted)
        {
            html.Text(" · ").Text(_words["modality." + ReportView.Word(claim.Modality)]);
        }

        html.Close("figcaption");
        if (article is not null)
        {
            Quote(article, claim);
        }

        html.Close("figure");
    }

    private void Quote(Article article, Claim claim)
    {
        var (before, quote, after) = Excerpt.Parts(article.Text, claim.Evidence!, QuoteWidth);
        html.Open("blockquote", ("lang", LanguageOf(article)), ("dir", "auto")).Text(before).Element("mark", quote).Text(after).Close("blockquote");
        if (model.Options.IncludeText)
        {
            var name = $"{_words["report.inArticle"]}: {model.View.SourceOf(article.Id)}";
            html.Element("a", _words["report.inArticle"], ("class", "go"), ("href", "#" + ReportModel.DomId("m-", claim.Id)), ("aria-label", name));
        }
    }

    public static string? LanguageOf(Article article) => article.Language is "en" or "zh" ? article.Language : null;
}
