using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>What two or more sources say alike.</summary>
internal sealed class AgreementPart(ReportModel model, HtmlWriter html)
{
    private const int MostRows = 200;

    private readonly Words _words = model.Words;

    public void Write()
    {
        var agreeing = model.View.Agreements();
        html.Open("section", ("id", "agreements"), ("aria-labelledby", "agreements-h"));
        html.Open("h2", ("id", "agreements-h")).Text(_words["report.agreements"] + " ").Element("span", HtmlWriter.Number(agreeing.Length), ("class", "n")).Close("h2");
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", "agreements-h")).Open("table").Open("thead").Open("tr");
        foreach (var head in new[] { "report.fact", "report.values", "report.sources" })
        {
            html.Element("th", _words[head], ("scope", "col"));
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (var fact in agreeing.Take(MostRows))
        {
            Row(fact);
        }

        html.Close("tbody").Close("table").Close("div");
        if (agreeing.Length > MostRows)
        {
            html.Element("p", _words.Format("report.moreFacts", HtmlWriter.Number(agreeing.Length - MostRows)), ("class", "help"));
        }

        html.Close("section").Line();
    }

    private void Row(Fact fact)
    {
        var claims = model.View.Claims(fact.Claims).ToArray();
        var about = model.View.About(model.View.Label(fact.Predicate), claims.FirstOrDefault());
        html.Open("tr").Element("th", about, ("scope", "row"), ("dir", "auto")).Open("td");
        var isFirst = true;
        foreach (var value in claims.Select(c => Excerpt.Clean(c.Value.Text)).Distinct(StringComparer.Ordinal))
        {
            html.Text(isFirst ? "" : " = ").Open("bdi").Text(value).Close("bdi");
            isFirst = false;
        }

        html.Close("td").Element("td", string.Join(_words["text.comma"], model.View.Sources(fact.Claims).Distinct(StringComparer.Ordinal)), ("dir", "auto")).Close("tr").Line();
    }
}
