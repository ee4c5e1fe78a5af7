using Microsoft.Extensions.Logging;

namespace ClaimCheck.DependencyInjection;

/// <summary>Writes checks to a log. The event ids are stable: 1 started, 2 finished, 3 a rule failed.</summary>
internal sealed partial class LoggingObserver(ILogger logger) : ICheckObserver
{
    private const string RuleFailed = "CC9100";

    public void Started(int articles) => LogStarted(articles);

    public void Finished(Report report, TimeSpan elapsed)
    {
        LogFinished(report.Articles.Count, report.Claims.Count, report.Contradictions.Count, elapsed.TotalMilliseconds);
        foreach (var note in report.Notes.Where(n => n.Rule == RuleFailed))
        {
            LogRuleFailed(note.Text);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "Checking {Articles} articles", EventName = "CheckStarted")]
    private partial void LogStarted(int articles);

    [LoggerMessage(2, LogLevel.Information, "Checked {Articles} articles: {Claims} claims, {Contradictions} contradictions in {Elapsed:0.0} ms", EventName = "CheckFinished")]
    private partial void LogFinished(int articles, int claims, int contradictions, double elapsed);

    [LoggerMessage(3, LogLevel.Warning, "{Note}", EventName = "RuleFailed")]
    private partial void LogRuleFailed(string note);
}
