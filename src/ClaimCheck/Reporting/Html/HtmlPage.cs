using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>The page: head, story at a glance, filters, cards, matrix, agreements, articles, sources, notes.</summary>
internal sealed class HtmlPage(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;

    public void Write()
    {
        html.Markup("<!DOCTYPE html>\n");
        html.Open("html", ("lang", _words["lang"]), ("class", "no-js")).Line();
        Head();
        html.Open("body").Line();
        html.Element("a", _words["report.skip"], ("class", "skip"), ("href", "#contradictions")).Line();
        new GlancePart(model, html).Write();
        html.Open("main").Line();
        new FilterPart(model, html).Write();
        new FindingPart(model, html).Write("contradictions", _words["report.contradictions"], model.Contradictions, _words["report.noContradictions"]);
        new FindingPart(model, html).Write("others", _words["report.others"], model.Others, _words["report.noOthers"]);
        new MatrixPart(model, html).Write();
        new AgreementPart(model, html).Write();
        new ArticlePart(model, html).Write();
        new SourcePart(model, html).Write();
        Notes();
        html.Close("main").Line();
        html.Element("footer", _words.Format("report.engine", model.View.Report.Engine, model.View.Report.RuleSet)).Line();
        html.Open("script");
        html.Markup(HtmlReport.Script);
        html.Close("script").Close("body").Close("html").Line();
    }

    private void Head()
    {
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlReport.Policy)).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Open("link", ("rel", "icon"), ("href", "data:,")).Line();
        html.Element("title", model.View.Report.Story is { } story ? $"{Excerpt.Clean(story)} – {_words["report.name"]}" : _words["report.name"]).Line();
        html.Open("style");
        html.Markup(HtmlReport.Style);
        html.Close("style").Line();
        html.Close("head").Line();
    }

    private void Notes()
    {
        if (model.View.Report.Notes.Count == 0)
        {
            return;
        }

        html.Open("section", ("id", "notes"), ("aria-labelledby", "notes-h")).Element("h2", _words["report.notes"], ("id", "notes-h")).Open("ul");
        foreach (var note in model.View.Report.Notes)
        {
            html.Element("li", $"{note.Rule}: {Excerpt.Clean(note.Text)}");
        }

        html.Close("ul").Close("section").Line();
    }
}
