using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>The matrix of facts and sources: what each source says of each fact that two or more speak of.</summary>
internal sealed class MatrixPart(ReportModel model, HtmlWriter html)
{
    private const int MostRows = 300;
    private const int MostValues = 4;

    private readonly Words _words = model.Words;

    public void Write()
    {
        var rows = model.View.Report.Facts
            .Select(f => (Fact: f, Claims: model.View.Claims(f.Claims).ToArray(), Finding: model.OfFact(f.Id).FirstOrDefault()))
            .Where(r => r.Claims.Select(c => c.Article).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .OrderBy(r => r.Finding is null ? 2 : r.Finding.Verdict == Verdict.Contradiction ? 0 : 1).ThenByDescending(r => r.Finding?.Severity ?? Severity.Minor)
            .ThenBy(r => r.Fact.Predicate, StringComparer.Ordinal).ThenBy(r => r.Fact.Id, StringComparer.Ordinal).ToArray();
        html.Open("section", ("id", "matrix"), ("aria-labelledby", "matrix-h")).Element("h2", _words["report.matrix"], ("id", "matrix-h"));
        html.Element("p", _words["report.matrixHelp"], ("class", "help"));
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "matrix-h")).Open("table", ("class", "matrix")).Open("thead").Open("tr").Element("th", _words["report.fact"], ("scope", "col"));
        foreach (var source in model.Sources)
        {
            html.Open("th", ("scope", "col"), ("data-source", model.SourceId(source))).Open("bdi").Text(source).Close("bdi").Close("th");
        }

        html.Close("tr").Close("thead").Open("tbody").Line();
        foreach (var row in rows.Take(MostRows))
        {
            Row(row.Fact, row.Claims, row.Finding);
        }

        html.Close("tbody").Close("table").Close("div");
        if (rows.Length > MostRows)
        {
            html.Element("p", _words.Format("report.moreFacts", HtmlWriter.Number(rows.Length - MostRows)), ("class", "help"));
        }

        html.Close("section").Line();
    }

    private void Row(Fact fact, Claim[] claims, Finding? finding)
    {
        var about = model.View.About(model.View.Label(fact.Predicate), claims[0]);
        html.Open("tr", ("data-finding", finding is null ? null : ReportModel.DomId("", finding.Id)), ("class", finding is null ? null : "s-" + ReportView.Word(finding.Severity)));
        html.Open("th", ("scope", "row"), ("dir", "auto"));
        if (finding is null)
        {
            html.Text(about);
        }
        else
        {
            html.Element("a", about, ("href", "#" + ReportModel.DomId("", finding.Id)));
        }

        html.Element("span", model.View.Verdict(fact.Verdict), ("class", "verdict")).Close("th");
        var bySource = claims.ToLookup(c => model.View.SourceOf(c.Article), StringComparer.Ordinal);
        foreach (var source in model.Sources)
        {
            Cell(bySource[source], finding);
        }

        html.Close("tr").Line();
    }

    private void Cell(IEnumerable<Claim> claims, Finding? finding)
    {
        html.Open("td");
        foreach (var claim in claims.DistinctBy(c => c.Value.Text, StringComparer.Ordinal).Take(MostValues))
        {
            var side = finding is null ? -1 : SideOf(finding, claim.Id);
            html.Open("span", ("class", side < 0 ? "v" : "v c" + HtmlWriter.Number(side % 6)));
            if (side >= 0)
            {
                html.Element("b", ReportModel.Letter(side)).Text(" ");
            }

            html.Open("bdi").Text(Excerpt.Clean(claim.Value.Text)).Close("bdi").Close("span");
        }

        html.Close("td");
    }

    private static int SideOf(Finding finding, string claim)
    {
        for (var i = 0; i < finding.Sides.Count; i++)
        {
            if (finding.Sides[i].Claims.Contains(claim, StringComparer.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
