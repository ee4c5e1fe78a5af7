using System.Globalization;

namespace ClaimCheck.Reporting;

/// <summary>Prints a report for a terminal: contradictions first, then other findings, then what agrees, then notes.</summary>
public static class TextReport
{
    private const int MostAgreements = 12;

    /// <summary>Prints the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static void Write(Report report, TextWriter writer, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new Page(report, writer, options ?? new TextReportOptions());
        page.Summary();
        page.Findings(report.Contradictions);
        page.Findings(report.Findings);
        page.Agreements();
        page.Notes();
    }

    private sealed class Page(Report report, TextWriter writer, TextReportOptions options)
    {
        private readonly Dictionary<string, Claim> _claims = report.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Article> _articles = report.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        private readonly OriginText _origins = new(report);
        private readonly Dictionary<string, Fact> _facts = report.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

        public void Summary()
        {
            var articles = Plural(report.Articles.Count, "article");
            var open = report.Contradictions.Where(f => f.IsOpen).ToArray();
            var closed = report.Contradictions.Count - open.Length is > 0 and var count ? $"; {Number(count)} dismissed" : "";
            if (open.Length == 0)
            {
                Line($"No contradictions found in {articles} ({Plural(report.Claims.Count, "claim")}{closed}).");
                return;
            }

            var bySeverity = open.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => $"{Number(g.Count())} {Word(g.Key)}");
            Line($"{articles}, {Plural(report.Claims.Count, "claim")}, {Plural(open.Length, "contradiction")}: {string.Join(", ", bySeverity)}{closed}");
        }

        public void Findings(Sequence<Finding> findings)
        {
            foreach (var finding in findings.Where(f => f.IsOpen && f.Severity >= options.MinSeverity))
            {
                Line("");
                Line($"{finding.Rule}  {Word(finding.Severity)}  {Verdict(finding)}{About(finding)}  [{finding.Id}]");
                foreach (var side in finding.Sides)
                {
                    Side(side);
                }

                Line($"    Why: {Excerpt.Clean(finding.Explanation)}");
                if (finding.Hints.Count > 0)
                {
                    Line($"    See also: {string.Join(", ", finding.Hints)}");
                }

                if (finding.Suppression is { } accepted)
                {
                    Line($"    Accepted by {Excerpt.Clean(accepted.By)}: {Excerpt.Clean(accepted.Why)}");
                }
            }
        }

        public void Agreements()
        {
            var agreeing = report.Facts.Where(f => f.Verdict is ClaimCheck.Verdict.Agree or ClaimCheck.Verdict.Compatible)
                .OrderByDescending(f => Sources(f.Claims).Length).ThenBy(f => f.Predicate, StringComparer.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal).ToArray();
            if (agreeing.Length == 0)
            {
                return;
            }

            Line("");
            Line($"What agrees ({Number(agreeing.Length)}):");
            foreach (var fact in agreeing.Take(MostAgreements))
            {
                var values = fact.Claims.Select(c => Excerpt.Clean(_claims[c].Value.Text)).Distinct(StringComparer.Ordinal);
                Line($"  {Label(fact.Predicate)}, {Excerpt.Clean(_claims[fact.Claims[0]].Subject.Text)}: {string.Join(" = ", values)} ({string.Join(", ", Sources(fact.Claims))})");
            }

            if (agreeing.Length > MostAgreements)
            {
                Line($"  and {Number(agreeing.Length - MostAgreements)} more");
            }
        }

        public void Notes()
        {
            foreach (var note in report.Notes)
            {
                Line("");
                Line($"Note {note.Rule}: {Excerpt.Clean(note.Text)}");
            }
        }

        private void Side(Side side)
        {
            var origins = side.Origins > 0 ? $", {Plural(side.Origins, "origin")}" : "";
            Line($"  {Excerpt.Clean(side.Value.Text)}  [{string.Join(", ", Sources(side.Claims))}{origins}]");
            foreach (var claim in side.Claims.Select(c => _claims[c]).DistinctBy(c => c.Article))
            {
                if (claim.Evidence is { } evidence && _articles.TryGetValue(claim.Article, out var article) && evidence.End <= article.Text.Length)
                {
                    var teller = claim.Attribution is { } speaker ? $"{claim.Article}, {Excerpt.Clean(speaker)}" : claim.Article;
                    Line($"    {teller}: {Excerpt.Of(article.Text, evidence, Math.Max(20, options.Width - 6 - DisplayWidth.Of(teller)))}");
                }
            }

            if (_origins.Line([.. side.Claims.Select(c => _claims[c])]) is { } shared)
            {
                Line($"    {shared}");
            }
        }

        private string About(Finding finding)
        {
            var fact = _facts[finding.Facts[0]];
            var claim = _claims[fact.Claims[0]];
            var other = claim.Object is null || claim.Object.Id == claim.Subject.Id ? "" : " / " + Excerpt.Clean(claim.Object.Text);
            return $"{Label(fact.Predicate)}, {Excerpt.Clean(claim.Subject.Text)}{other}";
        }

        private static string Verdict(Finding finding) => finding.Verdict == ClaimCheck.Verdict.Contradiction ? "" : Word(finding.Verdict) + ": ";

        private string[] Sources(IEnumerable<string> claims) => [.. claims.Select(c => _claims[c].Article).Distinct(StringComparer.Ordinal).Select(Name)];

        private string Name(string article) => _articles.GetValueOrDefault(article)?.Source is { Length: > 0 } source ? Excerpt.Clean(source) : article;

        private void Line(string text) => writer.Write(text + "\n");

        private static string Label(string predicate) => predicate.Replace('.', ' ').Replace('-', ' ');

        private static string Word<T>(T value)
            where T : struct, Enum => value.ToString().ToLowerInvariant();

        private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

        private static string Plural(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";
    }
}
