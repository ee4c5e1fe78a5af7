using ClaimCheck.Reporting;

namespace ClaimCheck.Json.ClaimReview;

/// <summary>JSON-LD of schema.org: an article, a <c>Claim</c> for each claim with its <c>appearance</c>, a <c>ClaimReview</c> for each side of a contradiction.</summary>
internal sealed class ClaimReviewFormat : IReportFormat
{
    public string Name => "claimreview";

    public string Extension => ".jsonld";

    public string MediaType => "application/ld+json";

    public bool HoldsSeveral => false;

    public void Write(Report report, TextWriter writer, ReportOptions options) =>
        JsonMembers.WriteIndented(writer, new ClaimReviewGraph(new ReportView(report, options.Language)), static (json, graph) => graph.Write(json));
}
