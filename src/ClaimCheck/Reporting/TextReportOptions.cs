namespace ClaimCheck.Reporting;

/// <summary>How a report is printed as text.</summary>
public sealed record TextReportOptions
{
    /// <summary>Columns a line may fill; Chinese characters fill two. From 40; default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Findings lighter than this are counted but not printed. Default: <see cref="Severity.Minor"/>, all.</summary>
    public Severity MinSeverity { get; init; } = Severity.Minor;
}
