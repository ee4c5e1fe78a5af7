using ClaimCheck;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using Microsoft.Net.Http.Headers;

namespace WebCheck;

/// <summary>How a report is wanted: what the query and the Accept header of a request say.</summary>
internal sealed record ReportQuery(IReportFormat Format, ReportOptions Options)
{
    /// <summary>What a query may say. The first value is the default.</summary>
    public static readonly IReadOnlyList<QueryParameter> Parameters =
    [
        new("format", "Format of the report. It wins over the Accept header.", [.. ReportFormats.All.Select(f => f.Name).OrderBy(n => n != "json")]),
        new("ui", "Language of everything but the articles' words.", ["en", "zh"]),
        new("minSeverity", "Lightest finding that html, markdown and text print.", ["minor", "major", "critical"]),
        new("text", "Whether the articles' texts are part of the report.", ["true", "false"]),
    ];

    private static readonly IReportFormat s_json = ReportFormats.Find("json")!;

    /// <summary>What the request wants, or the answer to one that wants what there is not.</summary>
    public static (ReportQuery? Query, IResult? Refusal) Read(HttpRequest request)
    {
        string Value(int i) => request.Query.TryGetValue(Parameters[i].Name, out var given) ? given.ToString() : Parameters[i].Values[0];

        for (var i = 0; i < Parameters.Count; i++)
        {
            if (!Parameters[i].Values.Contains(Value(i)))
            {
                return (null, Problems.BadQuery(Parameters[i], Value(i)));
            }
        }

        var format = request.Query.ContainsKey("format") ? ReportFormats.Find(Value(0)) : Accepted(request.GetTypedHeaders().Accept);
        var options = new ReportOptions
        {
            Language = Value(1) == "zh" ? UiLanguage.Chinese : UiLanguage.English,
            MinSeverity = Enum.Parse<Severity>(Value(2), ignoreCase: true),
            IncludeText = Value(3) == "true",
        };
        return format is null ? (null, Problems.NotAcceptable()) : (new ReportQuery(format, options), null);
    }

    private static IReportFormat? Accepted(IList<MediaTypeHeaderValue> accept) => accept.Count == 0 ? s_json : accept
        .Where(a => a.Quality != 0)
        .OrderByDescending(a => a.Quality ?? 1)
        .Select(a => ReportFormats.All.Prepend(s_json).FirstOrDefault(f => new MediaTypeHeaderValue(f.MediaType).IsSubsetOf(a)))
        .FirstOrDefault(f => f is not null);
}
