namespace ClaimCheck.Reporting.Diffs;

/// <summary>A finding in one line: its weight, what it is about, who says what.</summary>
internal static class FindingLine
{
    /// <param name="lines">Takes the line.</param>
    /// <param name="view">The report it stands in.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="first">What stands before it in the line.</param>
    public static void Write(IDiffLines lines, ReportView view, Finding finding, params ReadOnlySpan<(string Text, Tone Tone)> first)
    {
        var sides = finding.Sides.Select(s => view.Words.Format("diff.sides", Excerpt.Clean(s.Value.Text), string.Join(view.Words["text.comma"], view.Sources(s.Claims).Distinct(StringComparer.Ordinal))));
        lines.Line(2, [
            .. first,
            (Weight(view, finding), ToneOf(finding)),
            ("  ", Tone.Plain),
            (view.About(finding), Tone.Strong),
            (view.Words["text.colon"] + string.Join(finding.Verdict == Verdict.Contradiction ? " ≠ " : " / ", sides), Tone.Plain),
            ($"  {finding.Rule} {finding.Id}", Tone.Soft),
        ]);
    }

    /// <summary>How heavy a contradiction is, else what the finding is.</summary>
    public static string Weight(ReportView view, Finding finding) => finding.Verdict == Verdict.Contradiction ? view.Severity(finding) : view.Verdict(finding.Verdict);

    public static Tone ToneOf(Finding finding) => finding.Verdict != Verdict.Contradiction ? Tone.Good : finding.Severity switch
    {
        Severity.Critical => Tone.Critical,
        Severity.Major => Tone.Major,
        _ => Tone.Minor,
    };
}
