using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>The filters: severity, kind, source. They are there when the script runs.</summary>
internal sealed class FilterPart(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;

    public void Write()
    {
        if (!model.Shown.Any())
        {
            return;
        }

        html.Open("form", ("id", "filters"), ("class", "filters"), ("role", "search"), ("aria-label", _words["report.filters"]));
        html.Open("fieldset").Element("legend", _words["report.severity"]);
        foreach (var severity in new[] { Severity.Critical, Severity.Major, Severity.Minor })
        {
            var word = ReportView.Word(severity);
            html.Open("label", ("class", "check s-" + word)).Open("input", ("type", "checkbox"), ("name", "severity"), ("value", word), ("checked", "")).Text(_words["severity." + word]).Close("label");
        }

        html.Close("fieldset");
        Choice("kind", "report.kind", "report.allKinds", model.Shown.Select(ReportModel.KindOf).Distinct(StringComparer.Ordinal).Select(k => (k, model.KindName(k))));
        Choice("source", "report.source", "report.allSources", model.Sources.Select(s => (model.SourceId(s), s)));
        html.Element("button", _words["report.reset"], ("type", "reset"));
        html.Element("output", "", ("id", "shown"), ("aria-live", "polite"), ("data-words", _words["report.shown"]));
        html.Close("form").Line();
    }

    private void Choice(string name, string words, string all, IEnumerable<(string Value, string Name)> options)
    {
        html.Open("label", ("class", "choice")).Element("span", _words[words]).Open("select", ("name", name)).Element("option", _words[all], ("value", "*"));
        foreach (var (value, shown) in options)
        {
            html.Element("option", shown, ("value", value));
        }

        html.Close("select").Close("label");
    }
}
