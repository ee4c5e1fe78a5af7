using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reporting.Html;

/// <summary>The articles side by side, the words of findings marked and linked to their cards.</summary>
internal sealed class ArticlePart(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;
    private readonly MarkPart _marks = new(model, html);

    public void Write()
    {
        var claims = model.View.Report.Claims.Where(c => model.View.ArticleWith(c) is not null).ToLookup(c => c.Article, StringComparer.Ordinal);
        html.Open("section", ("id", "articles"), ("aria-labelledby", "articles-h")).Element("h2", _words["report.articles"], ("id", "articles-h"));
        html.Element("p", _words["report.marks"], ("class", "help"));
        html.Open("div", ("class", "panes"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "articles-h")).Line();
        foreach (var article in model.View.Report.Articles.DistinctBy(a => a.Id, StringComparer.Ordinal))
        {
            Pane(article, [.. claims[article.Id]]);
        }

        html.Close("div").Close("section").Line();
    }

    private void Pane(Article article, Claim[] claims)
    {
        var id = ReportModel.DomId("a-", article.Id);
        html.Open("article", ("class", "pane"), ("id", id), ("aria-labelledby", id + "-h"), ("data-source", model.SourceId(model.View.SourceOf(article.Id))));
        html.Open("header").Open("p", ("class", "kicker")).Open("bdi").Text(model.View.SourceOf(article.Id)).Close("bdi");
        if (article.Published is { } day)
        {
            html.Text(" · ").Element("time", IsoDay.Of(day), ("datetime", IsoDay.Of(day)));
        }

        html.Close("p").Open("h3", ("id", id + "-h"), ("lang", SidePart.LanguageOf(article)), ("dir", "auto"));
        var title = Excerpt.Clean(article.Title is { Length: > 0 } known ? known : article.Id);
        if (WebAddress.Of(article.Url) is { } address)
        {
            html.Element("a", title, ("href", address), ("target", "_blank"), ("rel", "noreferrer noopener"));
        }
        else
        {
            html.Text(title);
        }

        html.Close("h3").Close("header");
        if (model.Options.IncludeText)
        {
            html.Open("div", ("class", "text"), ("lang", SidePart.LanguageOf(article)), ("dir", "auto"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", id + "-h"));
            _marks.Write(article.Text, claims);
            html.Close("div");
        }
        else
        {
            html.Element("p", _words["report.noText"], ("class", "help"));
        }

        html.Close("article").Line();
    }
}
