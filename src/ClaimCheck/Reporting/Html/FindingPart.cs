using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>A section of cards, one for each finding: its sides, why, and the ranges.</summary>
internal sealed class FindingPart(ReportModel model, HtmlWriter html)
{
    private readonly Words _words = model.Words;
    private readonly SidePart _sides = new(model, html);
    private readonly RangePart _ranges = new(model, html);

    public void Write(string id, string heading, Finding[] findings, string none)
    {
        html.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Line();
        html.Open("h2", ("id", id + "-h")).Text(heading + " ").Element("span", findings.Length.ToString(CultureInfo.InvariantCulture), ("class", "n")).Close("h2").Line();
        if (findings.Length == 0)
        {
            html.Element("p", none);
        }

        foreach (var finding in findings)
        {
            Card(finding);
        }

        html.Close("section").Line();
    }

    private void Card(Finding finding)
    {
        var (id, severity, kind) = (ReportModel.DomId("", finding.Id), ReportView.Word(finding.Severity), ReportModel.KindOf(finding));
        var sources = finding.Sides.SelectMany(s => model.View.Sources(s.Claims)).Distinct(StringComparer.Ordinal).Select(model.SourceId);
        html.Open("article", ("class", "card s-" + severity), ("id", id), ("tabindex", "-1"), ("aria-labelledby", id + "-h"), ("data-severity", severity), ("data-kind", kind), ("data-sources", string.Join(' ', sources))).Line();
        html.Open("header").Open("p", ("class", "tags"));
        html.Element("span", model.View.Severity(finding), ("class", "tag sev"));
        html.Element("span", model.KindName(kind), ("class", "tag"));
        Rule(finding.Rule);
        html.Element("code", finding.Id).Close("p");
        html.Element("h3", model.View.About(finding), ("id", id + "-h"), ("dir", "auto")).Close("header").Line();
        html.Open("div", ("class", "sides"));
        for (var i = 0; i < finding.Sides.Count; i++)
        {
            _sides.Write(finding.Sides[i], i);
        }

        html.Close("div").Line();
        _ranges.Write(finding);
        Reason(finding);
        html.Close("article").Line();
    }

    private void Rule(string rule)
    {
        var name = $"{rule} {_words.Find("rule." + rule) ?? ""}".TrimEnd();
        var help = _words.Find("help." + rule);
        if (model.Options.RulePage(rule) is { } page)
        {
            html.Element("a", name, ("class", "rule"), ("href", page), ("target", "_blank"), ("rel", "noreferrer noopener"), ("title", help));
        }
        else
        {
            html.Element("span", name, ("class", "rule"), ("title", help));
        }
    }

    private void Reason(Finding finding)
    {
        html.Open("div", ("class", "why")).Element("h4", _words["report.why"]).Open("p", ("dir", "auto")).Text(model.View.Reason(finding)).Close("p");
        if ((_words.Find("verdict.help." + ReportView.Word(finding.Verdict)) ?? _words.Find("help." + finding.Rule)) is { } help)
        {
            html.Element("p", help, ("class", "help"));
        }

        if (finding.Hints.Count > 0)
        {
            html.Element("p", _words.Format("text.also", string.Join(_words["text.comma"], finding.Hints.Select(h => $"{h} {_words.Find("rule." + h) ?? ""}".TrimEnd()))), ("class", "help"));
        }

        if (finding.Suppression is { } accepted)
        {
            html.Element("p", _words.Format("report.accepted", Excerpt.Clean(accepted.By), Excerpt.Clean(accepted.Why)), ("class", "help"), ("dir", "auto"));
        }

        html.Close("div").Line();
    }
}
