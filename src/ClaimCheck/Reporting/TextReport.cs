using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>Prints a report for a terminal: contradictions first, then other findings, then what agrees, then notes.</summary>
public static class TextReport
{
    private const int MostAgreements = 12;

    /// <summary>Prints the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static void Write(Report report, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new Page(new ReportView(report, options?.Language ?? UiLanguage.English), writer, options ?? new ReportOptions());
        page.Summary();
        page.Findings(report.Contradictions);
        page.Findings(report.Findings);
        page.Agreements();
        page.Notes();
    }

    private sealed class Page(ReportView view, TextWriter writer, ReportOptions options)
    {
        private readonly Report _report = view.Report;
        private readonly Words _words = view.Words;
        private readonly OriginText _origins = new(view.Report);

        public void Summary()
        {
            var (articles, claims) = (_words.Count("articles", _report.Articles.Count), _words.Count("claims", _report.Claims.Count));
            var open = _report.Contradictions.Where(f => f.IsOpen).ToArray();
            var closed = _report.Contradictions.Count - open.Length is > 0 and var count ? _words.Format("text.dismissed", Number(count)) : "";
            if (open.Length == 0)
            {
                Line(_words.Format("text.none", articles, claims, closed));
                return;
            }

            var bySeverity = open.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => _words.Format("count.severity", Number(g.Count()), view.Severity(g.First())));
            Line(_words.Format("text.some", articles, claims, _words.Count("contradictions", open.Length), List(bySeverity), closed));
        }

        public void Findings(Sequence<Finding> findings)
        {
            foreach (var finding in ReportView.Shown(findings, options))
            {
                Line("");
                Line($"{finding.Rule}  {view.Severity(finding)}  {About(finding)}  [{finding.Id}]");
                foreach (var side in finding.Sides)
                {
                    Side(side);
                }

                if (finding.Support is { } support)
                {
                    Line("    " + Supported(finding.Sides[0], support));
                }

                Line("    " + _words.Format("text.why", view.Reason(finding)));
                if (finding.Hints.Count > 0)
                {
                    Line("    " + _words.Format("text.also", List(finding.Hints)));
                }

                if (finding.Suppression is { } accepted)
                {
                    Line("    " + _words.Format("text.accepted", Excerpt.Clean(accepted.By), Excerpt.Clean(accepted.Why)));
                }
            }
        }

        private string Supported(Side best, FindingSupport support) => support.IsUndecided
            ? _words["text.undecided"]
            : _words.Format("text.support", Excerpt.Clean(best.Value.Text), ReportView.Percent(best.Probability ?? 0), _words.Count("votes", support.VotesToFlip));

        public void Agreements()
        {
            var agreeing = view.Agreements();
            if (agreeing.Length == 0)
            {
                return;
            }

            Line("");
            Line(_words.Format("text.agrees", Number(agreeing.Length)));
            foreach (var fact in agreeing.Take(MostAgreements))
            {
                var claims = view.Claims(fact.Claims).ToArray();
                var values = string.Join(" = ", claims.Select(c => Excerpt.Clean(c.Value.Text)).Distinct(StringComparer.Ordinal));
                Line("  " + _words.Format("text.agreement", Label(fact.Predicate), Excerpt.Clean(claims[0].Subject.Text), values, List(view.Sources(fact.Claims))));
            }

            if (agreeing.Length > MostAgreements)
            {
                Line("  " + _words.Format("text.more", Number(agreeing.Length - MostAgreements)));
            }
        }

        public void Notes()
        {
            foreach (var note in _report.Notes)
            {
                Line("");
                Line(_words.Format("text.note", note.Rule, Excerpt.Clean(note.Text)));
            }
        }

        private void Side(Side side)
        {
            var origins = side.Origins > 0 ? _words.Format("text.origins", _words.Count("origins", side.Origins)) : "";
            Line($"  {Excerpt.Clean(side.Value.Text)}  [{List(view.Sources(side.Claims))}{origins}]");
            foreach (var claim in view.Claims(side.Claims).DistinctBy(c => c.Article))
            {
                if (view.ArticleWith(claim) is { } article)
                {
                    var id = Excerpt.Clean(claim.Article);
                    var teller = claim.Attribution is { } speaker ? $"{id}, {Excerpt.Clean(speaker)}" : id;
                    Line($"    {teller}: {Excerpt.Of(article.Text, claim.Evidence!, Math.Max(20, options.Width - 6 - DisplayWidth.Of(teller)))}");
                }
            }

            if (_origins.Line([.. view.Claims(side.Claims)], _words) is { } shared)
            {
                Line($"    {shared}");
            }
        }

        private string About(Finding finding)
        {
            var about = view.About(Label(view.Predicate(finding)), view.Lead(finding));
            return finding.Verdict == ClaimCheck.Verdict.Contradiction ? about : _words.Format("text.verdict", _words["verdict." + ReportView.Word(finding.Verdict)], about);
        }

        private void Line(string text) => writer.Write(text + "\n");

        private string List(IEnumerable<string> items) => string.Join(_words["text.comma"], items);

        /// <summary>In English the id in words, which the options of rule sets and of the command line take.</summary>
        private string Label(string predicate) => view.Language == UiLanguage.English ? predicate.Replace('.', ' ').Replace('-', ' ') : view.Label(predicate);

        private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
