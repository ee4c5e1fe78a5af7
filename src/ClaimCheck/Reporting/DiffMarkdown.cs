using System.Globalization;
using ClaimCheck.Reporting.Diffs;
using ClaimCheck.Reporting.Markdown;

namespace ClaimCheck.Reporting;

/// <summary>Writes what changed between reports as Markdown, for issues and pull requests.</summary>
public static class DiffMarkdown
{
    /// <summary>Writes the comparisons one behind the other.</summary>
    /// <param name="diffs">The comparisons, one for each story.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">Language, least severity and rule pages; null for the defaults.</param>
    public static void Write(IEnumerable<ReportDiff> diffs, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diffs);
        ArgumentNullException.ThrowIfNull(writer);
        var chosen = options ?? new ReportOptions();
        foreach (var diff in diffs)
        {
            new Page(new DiffView(diff, chosen), writer, chosen).Write();
        }
    }

    private sealed class Page(DiffView view, TextWriter writer, ReportOptions options)
    {
        public void Write()
        {
            Line($"# {MarkdownText.Of(view.Story ?? view.Words["diff.title"])}");
            Line(MarkdownText.Of(view.Totals()));
            Line(MarkdownText.Of(view.Diff.IsEmpty ? view.Words["diff.none"] : view.Counts()));
            foreach (var note in view.Notes())
            {
                Line(MarkdownText.Of(note));
            }

            Articles();
            foreach (var kind in view.Findings.GroupBy(c => c.Kind))
            {
                Line($"## {view.Words.Format("diff." + ReportView.Word(kind.Key), kind.Count().ToString(CultureInfo.InvariantCulture))}");
                foreach (var change in kind)
                {
                    Finding(change);
                }
            }
        }

        private void Articles()
        {
            if (view.Diff.Articles.Count > 0)
            {
                Line($"## {view.Words["diff.articles"]}");
                Table([view.Words["report.article"], view.Words["diff.change"]], view.Diff.Articles.Select(a => new[] { MarkdownText.Of(view.Name(a)), view.Kind(a) }));
            }
        }

        private void Finding(FindingChange change)
        {
            var (finding, about) = (change.Finding, view.ViewOf(change));
            Line($"### {MarkdownText.Of(about.About(finding))}");
            Line($"**{FindingLine.Weight(about, finding)}** · {MarkdownLinks.Rule(finding.Rule, view.Words, options)} · `{finding.Id}`{view.Worse(change)}");
            Table([view.Words["report.value"], view.Words["report.sources"]], finding.Sides.Select(s => new[] { MarkdownText.Of(s.Value.Text), MarkdownText.Of(view.Sources(change, s)) }));
            Line(string.Join('\n', view.Reasons(change).Select(r => $"- {MarkdownText.Of(r)}")));
            if (change.Kind == FindingChangeKind.Found)
            {
                Line(MarkdownText.Of(view.Words.Format("text.why", about.Reason(finding))));
            }
        }

        private void Table(string[] head, IEnumerable<string[]> rows) =>
            Line(string.Join('\n', rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(r => $"| {string.Join(" | ", r)} |")));

        private void Line(string text) => writer.Write(text + "\n\n");
    }
}
