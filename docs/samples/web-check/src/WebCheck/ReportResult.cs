using ClaimCheck;
using ClaimCheck.Reporting;

namespace WebCheck;

/// <summary>Sends a report as it was wanted: the bytes that the library writes.</summary>
internal sealed class ReportResult(Report report, ReportQuery query) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.ContentType = query.Format.MediaType + "; charset=utf-8";
        if (query.Format.Name == "html")
        {
            // Opened by itself the page runs its own script, as an origin of its own.
            context.Response.Headers.ContentSecurityPolicy = HtmlReport.Policy + "; frame-ancestors 'none'; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox";
        }

        return ReportFormats.WriteAsync(report, query.Format.Name, context.Response.Body, query.Options, context.RequestAborted);
    }
}
