using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>The sources with how reliable they were.</summary>
internal sealed class SourcePart(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;

    public void Write()
    {
        html.Open("section", ("id", "sources"), ("aria-labelledby", "sources-h")).Element("h2", _words["report.sources"], ("id", "sources-h"));
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "sources-h")).Open("table").Open("thead").Open("tr");
        foreach (var head in new[] { "report.source", "report.articles", "report.reliability" })
        {
            html.Element("th", _words[head], ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (var source in model.View.Report.Sources)
        {
            html.Open("tr").Element("th", Excerpt.Clean(source.Id), ("scope", "row"), ("dir", "auto")).Element("td", HtmlWriter.Number(source.Articles));
            html.Element("td", source.Reliability is { } share ? ReportView.Percent(share) + " %" : "–").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Close("div").Close("section").Line();
    }
}
