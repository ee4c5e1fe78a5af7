using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using Spectre.Console;

namespace ClaimCheck.Cli.Terminal;

/// <summary>Prints a report in colours: the contradictions first, each with a table of its sides, then other findings, what agrees, notes.</summary>
internal sealed class TerminalReport(ReportView view, IAnsiConsole console, ReportOptions options)
{
    private const int MostAgreements = 12;
    private const int LeastQuote = 24;

    private static readonly Style s_soft = new(Color.Grey);
    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_quote = new(Color.Yellow, decoration: Decoration.Bold);

    private readonly Words _words = view.Words;

    public void Write()
    {
        if (view.Report.Story is { } story)
        {
            Line(Excerpt.Clean(story), s_strong);
        }

        Summary();
        Findings(view.Report.Contradictions);
        Findings(view.Report.Findings);
        Agreements();
        foreach (var note in view.Report.Notes)
        {
            Line("");
            Line(_words.Format("text.note", note.Rule, Excerpt.Clean(note.Text)), s_soft);
        }
    }

    private void Summary()
    {
        var open = view.Report.Contradictions.Where(f => f.IsOpen).ToArray();
        var (articles, claims) = (_words.Count("articles", view.Report.Articles.Count), _words.Count("claims", view.Report.Claims.Count));
        if (open.Length == 0)
        {
            Line(_words.Format("text.none", articles, claims, ""), new Style(Color.Green, decoration: Decoration.Bold));
            return;
        }

        var line = new Paragraph().Append(articles + _words["text.comma"] + claims + _words["text.comma"] + _words.Count("contradictions", open.Length), s_strong);
        foreach (var severity in open.GroupBy(f => f.Severity).OrderByDescending(g => g.Key))
        {
            line.Append("  ").Append(_words.Format("count.severity", Number(severity.Count()), view.Severity(severity.First())), StyleOf(severity.Key));
        }

        Show(line);
    }

    private void Findings(IEnumerable<Finding> findings)
    {
        foreach (var finding in ReportView.Shown(findings, options))
        {
            Line("");
            Heading(finding);
            Show(Sides(finding));
            Show(new Padder(new Paragraph().Append(_words.Format("text.why", view.Reason(finding))), new Padding(2, 0, 0, 0)));
            if (finding.Hints.Count > 0)
            {
                Show(new Padder(new Text(_words.Format("text.also", string.Join(_words["text.comma"], finding.Hints)), s_soft), new Padding(2, 0, 0, 0)));
            }
        }
    }

    private void Heading(Finding finding)
    {
        var isContradiction = finding.Verdict == Verdict.Contradiction;
        Show(new Paragraph()
            .Append(isContradiction ? view.Severity(finding) : view.Verdict(finding.Verdict), isContradiction ? StyleOf(finding.Severity) : new Style(Color.Green))
            .Append("  ").Append(view.About(finding), s_strong).Append($"  {finding.Rule} {finding.Id}", s_soft));
    }

    private Table Sides(Finding finding)
    {
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        table.BorderStyle = s_soft;
        table.AddColumn(new TableColumn(new Text(_words["report.value"], s_soft)));
        table.AddColumn(new TableColumn(new Text(_words["report.support"], s_soft)));
        table.AddColumn(new TableColumn(new Text(_words["report.sources"], s_soft)));
        foreach (var side in finding.Sides)
        {
            table.AddRow(Value(side), Support(side), Quotes(side));
        }

        return table;
    }

    private Paragraph Value(Side side)
    {
        var (written, read) = (Excerpt.Clean(side.Value.Text), Excerpt.Clean(ValueText.Of(side.Value, view.Language)));
        var cell = new Paragraph().Append(written, s_strong);
        return read == written ? cell : cell.Append("\n" + read, s_soft);
    }

    private Paragraph Support(Side side) =>
        new Paragraph().Append(side.Probability is { } share ? ReportView.Percent(share) + " %\n" : "").Append(_words.Count("origins", side.Origins), s_soft);

    private Paragraph Quotes(Side side)
    {
        var cell = new Paragraph();
        foreach (var (claim, i) in view.Claims(side.Claims).DistinctBy(c => c.Article).Select((claim, i) => (claim, i)))
        {
            cell.Append(i == 0 ? "" : "\n").Append(view.SourceOf(claim.Article), s_strong);
            if (view.ArticleWith(claim) is { } article)
            {
                var (before, quote, after) = Excerpt.Parts(article.Text, claim.Evidence!, Math.Max(LeastQuote, options.Width));
                cell.Append("  " + before).Append(quote, s_quote).Append(after);
            }
        }

        return cell;
    }

    private void Agreements()
    {
        var agreeing = view.Agreements();
        if (agreeing.Length == 0)
        {
            return;
        }

        Line("");
        Line(_words.Format("text.agrees", Number(agreeing.Length)), new Style(Color.Green, decoration: Decoration.Bold));
        foreach (var fact in agreeing.Take(MostAgreements))
        {
            var claims = view.Claims(fact.Claims).ToArray();
            var values = string.Join(" = ", claims.Select(c => Excerpt.Clean(c.Value.Text)).Distinct(StringComparer.Ordinal));
            Show(new Padder(new Text(_words.Format("text.agreement", view.Label(fact.Predicate), Excerpt.Clean(claims[0].Subject.Text), values, string.Join(_words["text.comma"], view.Sources(fact.Claims)))), new Padding(2, 0, 0, 0)));
        }

        if (agreeing.Length > MostAgreements)
        {
            Line("  " + _words.Format("text.more", Number(agreeing.Length - MostAgreements)), s_soft);
        }
    }

    private void Show(Spectre.Console.Rendering.IRenderable content)
    {
        console.Write(content);
        if (content is Paragraph)
        {
            console.WriteLine();
        }
    }

    private void Line(string text, Style? style = null) => Show(new Paragraph().Append(text, style));

    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Critical => new Style(Color.White, Color.Maroon, Decoration.Bold),
        Severity.Major => new Style(Color.Red, decoration: Decoration.Bold),
        _ => new Style(Color.Yellow),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
