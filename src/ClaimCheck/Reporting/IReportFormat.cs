namespace ClaimCheck.Reporting;

/// <summary>One way to write a report. Stateless and thread-safe: the same report and options give the same text.</summary>
public interface IReportFormat
{
    /// <summary>Its name on the command line: <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>The usual end of its files' names, with the point: <c>.md</c>.</summary>
    string Extension { get; }

    /// <summary>Its media type: <c>text/markdown</c>.</summary>
    string MediaType { get; }

    /// <summary>Whether several reports may stand one behind the other in one file.</summary>
    bool HoldsSeveral { get; }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="options">How.</param>
    void Write(Report report, TextWriter writer, ReportOptions options);
}
