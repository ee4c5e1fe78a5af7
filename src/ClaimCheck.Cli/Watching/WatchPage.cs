using System.Globalization;
using ClaimCheck.Cli.Terminal;
using ClaimCheck.Inputs;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Diffs;

namespace ClaimCheck.Cli.Watching;

/// <summary>Prints what is found and what changes, and keeps the report file up to date.</summary>
internal sealed class WatchPage(CliConsole console, WatchOptions options, TimeProvider time)
{
    private const int MostFiles = 5;

    private readonly Words _words = Words.Of(options.Report.Language);
    private readonly IDiffLines _lines = console.IsRich ? new TerminalDiffLines(console.Output, console.Width) : new PlainDiffLines(console.Output);

    /// <summary>Prints the findings as they are, a line each.</summary>
    public void Begin(IEnumerable<Report> reports)
    {
        Report[] all = [.. reports];
        foreach (var report in all)
        {
            var view = new ReportView(report, options.Report.Language);
            Story(report.Story);
            _lines.Line(0, (Totals(report), Tone.Strong));
            foreach (var finding in ReportView.Shown(report.Contradictions.Concat(report.Findings), options.Report))
            {
                FindingLine.Write(_lines, view, finding);
            }
        }

        if (all.Length == 0)
        {
            _lines.Line(0, (_words["watch.empty"], Tone.Strong));
        }

        console.Output.Flush();
        Keep(all);
        console.Errors.WriteLine($"Watching {string.Join(", ", options.Paths)}; Ctrl+C ends it.");
    }

    /// <summary>Prints which files changed, and what came of it.</summary>
    public void Changed(IReadOnlyList<InputChange> changes, IReadOnlyList<ReportDiff> diffs, IReadOnlyList<Report> reports)
    {
        if (diffs.Count == 0)
        {
            return;
        }

        _lines.Line(0);
        _lines.Line(0, (time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture) + "  ", Tone.Soft), (Files(changes, diffs), Tone.Strong));
        foreach (var diff in diffs)
        {
            var view = new DiffView(diff, options.Report);
            Story(view.Story);
            foreach (var change in view.Findings)
            {
                new DiffPage(view, _lines).Short(change);
            }

            _lines.Line(2, (view.Findings.Count == 0 ? _words.Format("text.sentences", _words["diff.noFinding"], Totals(diff.After)) : Totals(diff.After), Tone.Soft));
        }

        console.Output.Flush();
        Keep(reports);
    }

    private string Files(IReadOnlyList<InputChange> changes, IReadOnlyList<ReportDiff> diffs)
    {
        var renamed = Renamed(changes, diffs);
        string[] told = [.. changes.Where(c => c.Kind != InputChangeKind.Added || !renamed.ContainsValue(c.Path)).Select(c =>
            c.Kind == InputChangeKind.Removed && renamed.TryGetValue(c.Path, out var now)
                ? _words.Format("watch.renamed", Excerpt.Clean(c.Path), Excerpt.Clean(now))
                : _words.Format("watch." + ReportView.Word(c.Kind), Excerpt.Clean(c.Path)))];
        var named = told.Take(MostFiles);
        return string.Join(_words["text.comma"], told.Length > MostFiles ? named.Append(_words.Format("text.more", (told.Length - MostFiles).ToString(CultureInfo.InvariantCulture))) : named);
    }

    /// <summary>Files that went, each with the one that came and holds the same article.</summary>
    private static Dictionary<string, string> Renamed(IReadOnlyList<InputChange> changes, IReadOnlyList<ReportDiff> diffs)
    {
        HashSet<string> Of(InputChangeKind kind) => changes.Where(c => c.Kind == kind).Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        var (went, came) = (Of(InputChangeKind.Removed), Of(InputChangeKind.Added));
        return diffs.SelectMany(d => d.Articles).Where(a => a.Kind == ArticleChangeKind.Relabelled)
            .Select(a => (Was: a.Before?.Path ?? "", Now: a.After?.Path ?? "")).Where(p => went.Contains(p.Was) && came.Contains(p.Now))
            .DistinctBy(p => p.Was, StringComparer.Ordinal).DistinctBy(p => p.Now, StringComparer.Ordinal).ToDictionary(p => p.Was, p => p.Now, StringComparer.Ordinal);
    }

    private string Totals(Report report) => string.Join(_words["text.comma"],
        _words.Count("articles", report.Articles.Count), _words.Count("claims", report.Claims.Count), _words.Count("contradictions", report.Contradictions.Count(f => f.IsOpen)));

    private void Story(string? story)
    {
        if (story is not null)
        {
            _lines.Line(0, (Excerpt.Clean(story), Tone.Strong));
        }
    }

    private void Keep(IReadOnlyList<Report> reports)
    {
        if (options.OutputFile is not { } path || reports.Count == 0)
        {
            return;
        }

        if (reports.Count > 1 && !options.Format.HoldsSeveral)
        {
            console.Errors.WriteLine($"{path}: error: it is left as it is, for the articles are of several stories and --format {options.Format.Name} writes one report. Use --format jsonl, which writes one on each line.");
            return;
        }

        var trouble = ReportOutput.Fill(path, reports, options.Format, options.Report, CancellationToken.None);
        if (trouble is not null)
        {
            console.Errors.WriteLine($"{path}: error: the report could not be written: {trouble}");
        }
    }
}
