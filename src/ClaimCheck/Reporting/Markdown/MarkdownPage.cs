using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reporting.Markdown;

/// <summary>A report as Markdown: contradictions first, then other findings, what agrees, the articles, notes.</summary>
internal sealed class MarkdownPage(ReportView view, TextWriter writer, ReportOptions options)
{
    private const int QuoteWidth = 240;
    private const int MostAgreements = 50;

    private readonly Words _words = view.Words;

    public void Write()
    {
        var report = view.Report;
        Line($"# {(report.Story is { } story ? MarkdownText.Of(story) : _words["report.name"])}");
        Line($"{_words.Count("articles", report.Articles.Count)}{_words["text.comma"]}{_words.Count("claims", report.Claims.Count)}{_words["text.comma"]}{_words.Count("contradictions", report.Contradictions.Count(f => f.IsOpen))}");
        Section("report.contradictions", report.Contradictions, "report.noContradictions");
        Section("report.others", report.Findings, "report.noOthers");
        Agreements();
        Articles();
        Notes();
    }

    private void Section(string heading, Sequence<Finding> findings, string none)
    {
        Line($"## {_words[heading]}");
        Finding[] shown = [.. ReportView.Shown(findings, options)];
        if (shown.Length == 0)
        {
            Line(_words[none]);
        }

        foreach (var finding in shown)
        {
            Finding(finding);
        }
    }

    private void Finding(Finding finding)
    {
        var verdict = finding.Verdict == Verdict.Contradiction ? "" : view.Verdict(finding.Verdict) + (view.Language == UiLanguage.Chinese ? "：" : ": ");
        Line($"### {verdict}{MarkdownText.Of(view.About(finding))}");
        Line($"**{view.Severity(finding)}** · {MarkdownLinks.Rule(finding.Rule, _words, options)} · `{finding.Id}`");
        Table([_words["report.value"], _words["report.normalised"], _words["report.sources"], _words["report.support"]], finding.Sides.Select(Side));
        foreach (var claim in finding.Sides.SelectMany(s => view.Claims(s.Claims).DistinctBy(c => c.Article)))
        {
            if (view.ArticleWith(claim) is { } article)
            {
                Line($"> {Quoted(article.Text, claim.Evidence!)}\n>\n> — {MarkdownText.Of(view.SourceOf(article.Id))}{_words["text.comma"]}{MarkdownText.Of(article.Id)}");
            }
        }

        Line($"{MarkdownText.Of(_words.Format("text.why", view.Reason(finding)))}");
        if (finding.Suppression is { } accepted)
        {
            Line(MarkdownText.Of(_words.Format("text.accepted", accepted.By, accepted.Why)));
        }
    }

    private string[] Side(Side side) =>
    [
        MarkdownText.Of(side.Value.Text), MarkdownText.Of(ValueText.Of(side.Value, view.Language)), MarkdownText.Of(string.Join(_words["text.comma"], view.Sources(side.Claims))),
        (side.Probability is { } share ? ReportView.Percent(share) + " %" + _words["text.comma"] : "") + _words.Count("origins", side.Origins),
    ];

    /// <summary>The words around a quote, the quote in bold.</summary>
    private static string Quoted(string text, Evidence evidence)
    {
        var (before, quote, after) = Excerpt.Parts(text, evidence, QuoteWidth);
        return $"{MarkdownText.Of(before)}**«{MarkdownText.Of(quote)}»**{MarkdownText.Of(after)}";
    }

    private void Agreements()
    {
        var agreeing = view.Agreements();
        if (agreeing.Length == 0)
        {
            return;
        }

        Line($"## {_words["report.agreements"]}");
        Table([_words["report.fact"], _words["report.values"], _words["report.sources"]], agreeing.Take(MostAgreements).Select(Agreement));
        if (agreeing.Length > MostAgreements)
        {
            Line(_words.Format("text.more", (agreeing.Length - MostAgreements).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private string[] Agreement(Fact fact)
    {
        var claims = view.Claims(fact.Claims).ToArray();
        return [
            MarkdownText.Of(view.About(view.Label(fact.Predicate), claims[0])),
            string.Join(" = ", claims.Select(c => MarkdownText.Of(c.Value.Text)).Distinct(StringComparer.Ordinal)),
            MarkdownText.Of(string.Join(_words["text.comma"], view.Sources(fact.Claims))),
        ];
    }

    private void Articles()
    {
        Line($"## {_words["report.articles"]}");
        Table([_words["report.article"], _words["report.source"], _words["report.published"], _words["report.title.column"]], view.Report.Articles.Select(a => new[]
        {
            MarkdownText.Of(a.Id), MarkdownText.Of(a.Source ?? ""), a.Published is { } day ? IsoDay.Of(day) : "", MarkdownText.Of(a.Title ?? ""),
        }));
    }

    private void Notes()
    {
        if (view.Report.Notes.Count > 0)
        {
            Line($"## {_words["report.notes"]}");
            Line(string.Join('\n', view.Report.Notes.Select(n => $"- {n.Rule}: {MarkdownText.Of(n.Text)}")));
        }
    }

    private void Table(string[] head, IEnumerable<string[]> rows) =>
        Line(string.Join('\n', rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(r => $"| {string.Join(" | ", r)} |")));

    private void Line(string text) => writer.Write(text + "\n\n");
}
