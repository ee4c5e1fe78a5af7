using ClaimCheck.Reporting;

namespace ClaimCheck.Json.Sarif;

/// <summary>SARIF 2.1.0 (OASIS), so that editors and code hosts show findings in place.</summary>
internal sealed class SarifFormat : IReportFormat
{
    public string Name => "sarif";

    public string Extension => ".sarif";

    public string MediaType => "application/sarif+json";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options) =>
        JsonMembers.WriteIndented(writer, new SarifLog(new ReportView(report, options.Language), options), static (json, log) => log.Write(json));
}
