using ClaimCheck.Reporting.Diffs;

namespace ClaimCheck.Reporting;

/// <summary>Prints for a terminal what changed between reports.</summary>
public static class DiffText
{
    /// <summary>Prints the comparisons one behind the other.</summary>
    /// <param name="diffs">The comparisons, one for each story.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">Language and least severity; null for the defaults.</param>
    public static void Write(IEnumerable<ReportDiff> diffs, TextWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diffs);
        ArgumentNullException.ThrowIfNull(writer);
        Write(diffs, new PlainDiffLines(writer), options ?? new ReportOptions());
    }

    internal static void Write(IEnumerable<ReportDiff> diffs, IDiffLines lines, ReportOptions options)
    {
        var isFirst = true;
        foreach (var diff in diffs)
        {
            if (!isFirst)
            {
                lines.Line(0);
            }

            isFirst = false;
            new DiffPage(new DiffView(diff, options), lines).Write();
        }
    }
}
