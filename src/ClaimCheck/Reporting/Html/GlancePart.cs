using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>The story at a glance: what it is, and how many of everything.</summary>
internal sealed class GlancePart(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;

    public void Write()
    {
        var report = model.View.Report;
        html.Open("header", ("class", "top")).Line();
        html.Element("p", _words["report.name"], ("class", "kicker"));
        html.Open("h1").Open("bdi").Text(report.Story is { } story ? Excerpt.Clean(story) : _words["report.title"]).Close("bdi").Close("h1").Line();
        html.Element("p", string.Join(_words["text.comma"], model.Sources), ("class", "lede"), ("dir", "auto")).Line();
        html.Open("dl", ("class", "tiles"), ("aria-label", _words["report.glance"]));
        Tile("report.contradictions", model.Contradictions.Length, "");
        foreach (var severity in new[] { Severity.Critical, Severity.Major, Severity.Minor })
        {
            Tile("severity." + ReportView.Word(severity), model.Contradictions.Count(f => f.Severity == severity), " s-" + ReportView.Word(severity));
        }

        Tile("report.articles", report.Articles.Count, "");
        Tile("report.sources", model.Sources.Length, "");
        Tile("report.facts", report.Facts.Count, "");
        Tile("report.claims", report.Claims.Count, "");
        html.Close("dl").Line();
        Navigation();
        html.Close("header").Line();
    }

    private void Tile(string words, int count, string look)
    {
        html.Open("div", ("class", "tile" + look)).Element("dt", _words[words]).Element("dd", HtmlWriter.Number(count)).Close("div");
    }

    private void Navigation()
    {
        html.Open("nav", ("aria-label", _words["report.sections"])).Open("ul");
        foreach (var (id, words) in new[] { ("contradictions", "report.contradictions"), ("others", "report.others"), ("matrix", "report.matrix"), ("agreements", "report.agreements"), ("articles", "report.articles"), ("sources", "report.sources") })
        {
            html.Open("li").Element("a", _words[words], ("href", "#" + id)).Close("li");
        }

        html.Close("ul").Close("nav").Line();
    }
}
