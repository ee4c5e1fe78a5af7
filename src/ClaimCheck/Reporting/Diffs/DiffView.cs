using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Diffs;

/// <summary>A comparison with what every format says of it in one language.</summary>
internal sealed class DiffView
{
    private readonly ReportView _before;
    private readonly ReportView _after;

    public DiffView(ReportDiff diff, ReportOptions options)
    {
        (Diff, Words) = (diff, Words.Of(options.Language));
        (_before, _after) = (new ReportView(diff.Before, options.Language), new ReportView(diff.After, options.Language));
        Findings = [.. diff.Findings.Where(c => IsShown(c, options))];
    }

    public ReportDiff Diff { get; }

    public Words Words { get; }

    /// <summary>The changes somebody asked to see: those of findings that are, or were, open and heavy enough.</summary>
    public IReadOnlyList<FindingChange> Findings { get; }

    public string? Story => Diff.After.Story ?? Diff.Before.Story;

    /// <summary>The report a change's finding stands in.</summary>
    public ReportView ViewOf(FindingChange change) => change.Kind == FindingChangeKind.Gone ? _before : _after;

    public IEnumerable<string> Reasons(FindingChange change) => change.Reasons.Select(Text);

    public string Totals() =>
        Words.Format("diff.totals", Of(new CountChange(Diff.Before.Articles.Count, Diff.After.Articles.Count)), Of(Diff.Claims), Of(Diff.Facts), Of(Diff.Contradictions));

    public string Counts() => Words.Format("diff.counts", Number(Count(FindingChangeKind.Found)), Number(Count(FindingChangeKind.Changed)), Number(Count(FindingChangeKind.Gone)), Number(Diff.Unchanged));

    public string Kind(FindingChange change) => Words["change.kind." + ReportView.Word(change.Kind)];

    public string Kind(ArticleChange change) => Words["article.kind." + ReportView.Word(change.Kind)];

    /// <summary>What an article is called: its id, the one before too where it had another, and its source.</summary>
    public string Name(ArticleChange change)
    {
        var article = (change.After ?? change.Before)!;
        var id = change is { Before: { } old, After: { } late } && old.Id != late.Id ? $"{old.Id} → {late.Id}" : article.Id;
        return Excerpt.Clean(article.Source is { Length: > 0 } source && source != id ? Words.Format("diff.article", id, source) : id);
    }

    public IEnumerable<string> Notes() => Diff.Notes.Select(n => Words.Format("diff.note", Text(n)));

    public string Sources(FindingChange change, Side side) => string.Join(Words["text.comma"], ViewOf(change).Sources(side.Claims).Distinct(StringComparer.Ordinal));

    /// <summary>A word where a finding that was there is worse than it was.</summary>
    public string Worse(FindingChange change) => change is { Kind: FindingChangeKind.Changed, IsWorse: true } ? "  " + Words["diff.worse"] : "";

    private int Count(FindingChangeKind kind) => Diff.Findings.Count(c => c.Kind == kind);

    private string Text(Message message) => Excerpt.Clean(MessageText.Of(message, _after.Language) ?? message.Id);

    private static bool IsShown(FindingChange change, ReportOptions options) =>
        new[] { change.Before, change.After }.Any(f => f is not null && f.IsOpen && f.Severity >= options.MinSeverity);

    private static string Of(CountChange count) => count.Before == count.After ? Number(count.After) : $"{Number(count.Before)} → {Number(count.After)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
