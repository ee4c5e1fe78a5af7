using ClaimCheck.Reporting;

namespace WebCheck;

/// <summary>What browsers are told to forbid.</summary>
internal static class SecurityHeaders
{
    /// <summary>The page loads its own files alone and asks this server alone. The hashes are those of the report's style and script: a frame by srcdoc falls under this policy, too, and under its own.</summary>
    private static readonly string s_page =
        $"default-src 'none'; script-src 'self' '{HtmlReport.ScriptHash}'; style-src 'self' '{HtmlReport.StyleHash}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // When the answer starts, not before: a fault empties the headers.
        context.Response.OnStarting(() =>
        {
            Set(context.Request.Path, context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(PathString path, IHeaderDictionary headers)
    {
        // A report holds the articles: it stays out of the browser's cache on disk.
        headers.CacheControl = path.StartsWithSegments("/api") ? "no-store" : "no-cache";
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is [{ } own] ? own : s_page;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
