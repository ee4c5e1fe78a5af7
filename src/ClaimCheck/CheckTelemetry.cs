using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClaimCheck;

/// <summary>Activities and metrics of checks, all named <c>ClaimCheck</c>; costs next to nothing while nobody listens.</summary>
internal static class CheckTelemetry
{
    private const string Name = "ClaimCheck";

    private static readonly ActivitySource Source = new(Name, EngineVersion.Current);
    private static readonly Meter Meter = new(Name, EngineVersion.Current);
    private static readonly Counter<long> Articles = Meter.CreateCounter<long>("claimcheck.articles", "{article}", "Articles checked.");
    private static readonly Counter<long> Claims = Meter.CreateCounter<long>("claimcheck.claims", "{claim}", "Claims read.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>("claimcheck.findings", "{finding}", "Findings, by rule and verdict.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("claimcheck.check.duration", "s", "How long a check took.");

    /// <summary>Runs a check under an activity and counts what came out.</summary>
    public static Report Observe(IReadOnlyCollection<Article> articles, ICheckObserver? observer, Func<Report> check)
    {
        using var activity = Source.StartActivity("claimcheck.check");
        var start = TimeProvider.System.GetTimestamp();
        observer?.Started(articles.Count);
        try
        {
            var report = check();
            var elapsed = TimeProvider.System.GetElapsedTime(start);
            activity?.SetTag("claimcheck.articles", report.Articles.Count).SetTag("claimcheck.claims", report.Claims.Count).SetTag("claimcheck.contradictions", report.Contradictions.Count);
            Count(report, elapsed);
            observer?.Finished(report, elapsed);
            return report;
        }
        catch (OperationCanceledException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, "cancelled");
            throw;
        }
    }

    private static void Count(Report report, TimeSpan elapsed)
    {
        Articles.Add(report.Articles.Count);
        Claims.Add(report.Claims.Count);
        Duration.Record(elapsed.TotalSeconds);
        if (Findings.Enabled)
        {
            foreach (var finding in report.Contradictions.Concat(report.Findings))
            {
                Findings.Add(1, new("rule", finding.Rule), new("verdict", finding.Verdict.ToString()));
            }
        }
    }
}
