using System.Globalization;

namespace ClaimCheck.Reporting.Diffs;

/// <summary>A comparison as lines: what it counts, the articles, then what is new, changed and gone.</summary>
internal sealed class DiffPage(DiffView view, IDiffLines lines)
{
    public void Write()
    {
        if (view.Story is { } story)
        {
            lines.Line(0, (Excerpt.Clean(story), Tone.Strong));
        }

        lines.Line(0, (view.Totals(), Tone.Plain));
        lines.Line(0, (view.Diff.IsEmpty ? view.Words["diff.none"] : view.Counts(), Tone.Strong));
        foreach (var note in view.Notes())
        {
            lines.Line(0, (note, Tone.Minor));
        }

        Articles();
        Section(FindingChangeKind.Found);
        Section(FindingChangeKind.Changed);
        Section(FindingChangeKind.Gone);
    }

    /// <summary>One change in a line, with its reasons under it: what is printed as files change.</summary>
    public void Short(FindingChange change)
    {
        FindingLine.Write(lines, view.ViewOf(change), change.Finding, (view.Kind(change), KindTone(change)), ("  ", Tone.Plain));
        foreach (var reason in view.Reasons(change))
        {
            lines.Line(6, (reason, Tone.Plain));
        }
    }

    private void Articles()
    {
        if (view.Diff.Articles.Count == 0)
        {
            return;
        }

        lines.Line(0);
        lines.Line(0, (view.Words["diff.articles"], Tone.Strong));
        foreach (var change in view.Diff.Articles)
        {
            lines.Line(2, (view.Name(change), Tone.Plain), ("  ", Tone.Plain), (view.Kind(change), Tone.Soft));
        }
    }

    private void Section(FindingChangeKind kind)
    {
        FindingChange[] changes = [.. view.Findings.Where(c => c.Kind == kind)];
        if (changes.Length == 0)
        {
            return;
        }

        lines.Line(0);
        lines.Line(0, (view.Words.Format("diff." + ReportView.Word(kind), changes.Length.ToString(CultureInfo.InvariantCulture)), Tone.Strong));
        foreach (var change in changes)
        {
            lines.Line(0);
            Finding(change);
        }
    }

    private void Finding(FindingChange change)
    {
        var (finding, about) = (change.Finding, view.ViewOf(change));
        lines.Line(0, (finding.Rule, Tone.Soft), ("  ", Tone.Plain), (FindingLine.Weight(about, finding), FindingLine.ToneOf(finding)), ("  ", Tone.Plain), (about.About(finding), Tone.Strong), ($"  [{finding.Id}]", Tone.Soft), (view.Worse(change), Tone.Major));
        foreach (var side in finding.Sides)
        {
            lines.Line(2, (Excerpt.Clean(side.Value.Text), Tone.Plain), ($"  [{view.Sources(change, side)}]", Tone.Soft));
        }

        foreach (var reason in view.Reasons(change))
        {
            lines.Line(4, ("- ", Tone.Plain), (reason, KindTone(change)));
        }

        if (change.Kind == FindingChangeKind.Found)
        {
            lines.Line(4, (view.Words.Format("text.why", about.Reason(finding)), Tone.Plain));
        }
    }

    private static Tone KindTone(FindingChange change) => change.Kind == FindingChangeKind.Gone ? Tone.Good : change.IsWorse ? Tone.Major : Tone.Plain;
}
