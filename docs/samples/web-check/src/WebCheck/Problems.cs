using System.Text.Json;
using ClaimCheck;
using ClaimCheck.Inputs;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace WebCheck;

/// <summary>Everything the API can refuse, as problem details (RFC 9457): what was seen, what was expected, and the way out.</summary>
internal static class Problems
{
    public static IResult TooLarge(Limits limits) =>
        Of(StatusCodes.Status413PayloadTooLarge, "Too large", TooLargeDetail(limits));

    public static IResult TooMany(int articles, Limits limits) =>
        Of(StatusCodes.Status413PayloadTooLarge, "Too many articles", $"The request holds {articles} articles; the limit is {limits.MaxArticles}. Send fewer, or raise Limits:MaxArticles.");

    public static IResult OutOfTime(Limits limits) =>
        Later(StatusCodes.Status503ServiceUnavailable, "Out of time", FormattableString.Invariant($"The check took longer than {limits.TimeLimit.TotalSeconds} s and was stopped. Send fewer or shorter articles, or raise Limits:TimeLimit."));

    public static IResult TooBusy(Limits limits) =>
        Later(StatusCodes.Status429TooManyRequests, "Too busy", $"{limits.MaxConcurrent} checks are running and {limits.MaxWaiting} are waiting. Try again in a moment, or raise Limits:MaxConcurrent or Limits:MaxWaiting.");

    public static IResult OtherOrigin(string origin) =>
        Of(StatusCodes.Status403Forbidden, "Another site's request", $"The request was made by a page of {origin}. Only the pages of this application and programs that are no browser may use it.");

    public static IResult Unreadable(IReadOnlyList<InputError> errors) =>
        Of(StatusCodes.Status400BadRequest, "No article could be read", errors.Count == 0 ? "The request holds no article. Send at least one with a \"text\"." : errors[0].Text, [.. errors.Select(Fault.Of)]);

    public static IResult SeveralStories(IEnumerable<Article> articles) =>
        Of(StatusCodes.Status400BadRequest, "Several stories", $"The articles belong to several stories ({string.Join(", ", articles.Select(a => a.Story ?? "none").Distinct())}). A report is about one: send each story by itself, or leave \"story\" out.");

    public static IResult BadRules(RuleSetException exception) =>
        Of(StatusCodes.Status400BadRequest, "The rules cannot be used", exception.Message, [.. exception.Faults.Select(Fault.Of)]);

    public static IResult BrokenJson(string input, JsonException broken)
    {
        var (line, column) = ((int)(broken.LineNumber ?? 0) + 1, (int)(broken.BytePositionInLine ?? 0) + 1);
        var detail = FormattableString.Invariant($"{input} is broken JSON at line {line}, byte {column}. Mend that place.");
        return Of(StatusCodes.Status400BadRequest, "Broken JSON", detail, [new Fault("CC9007", detail) { Input = input, Line = line, Column = column }]);
    }

    public static IResult BadQuery(QueryParameter parameter, string seen)
    {
        var detail = $"{parameter.Name} is \"{seen}\"; it must be one of {string.Join(", ", parameter.Values)}.";
        return Of(StatusCodes.Status400BadRequest, "Unknown value in the query", detail, [new Fault(null, detail) { Field = parameter.Name, Value = seen }]);
    }

    public static IResult NotAcceptable() =>
        Of(StatusCodes.Status406NotAcceptable, "No such format", $"A report can be had as {string.Join(", ", ReportFormats.All.Select(f => f.MediaType).Distinct())}. Accept one of these, or name a format: ?format=json.");

    public static IResult NoSuchRule(string id) =>
        Of(StatusCodes.Status404NotFound, "No such rule", $"There is no rule \"{id}\"; /api/rules lists them.");

    /// <summary>What shows only while a request is read or routed. It is the caller's doing, so the log keeps silent about it.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => OfException(context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error, LimitsOf(context)).ExecuteAsync(context),
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
    }

    /// <summary>The way out, where the framework alone speaks.</summary>
    public static void Explain(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status400BadRequest => "The form could not be read. Send files as multipart/form-data, each with its name.",
        StatusCodes.Status404NotFound => "There is nothing at this address; /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; /openapi/v1.json says which it takes.",
        StatusCodes.Status413PayloadTooLarge => TooLargeDetail(LimitsOf(context.HttpContext)),
        StatusCodes.Status415UnsupportedMediaType => "Send articles to /api/check with Content-Type: application/json, or files to /api/files as multipart/form-data.",
        _ => null,
    };

    private static IResult OfException(Exception exception, Limits limits) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(limits),
        BadHttpRequestException bad => Of(bad.StatusCode, "Bad request", bad.Message),
        _ => Of(StatusCodes.Status500InternalServerError, "A fault of this application", "The request could not be answered. Nothing was kept of it."),
    };

    private static Limits LimitsOf(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<Limits>>().Value;

    private static string TooLargeDetail(Limits limits) => $"The request is larger than {limits.MaxBodyBytes} bytes. Send less, or raise Limits:MaxBodyBytes.";

    private static IResult Of(int status, string title, string detail, Fault[]? errors = null) =>
        Results.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail, Extensions = errors is null ? new Dictionary<string, object?>() : new() { ["errors"] = errors } });

    private static IResult Later(int status, string title, string detail) => new RetryAfter(Of(status, title, detail));

    private sealed class RetryAfter(IResult problem) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.Headers.RetryAfter = "1";
            return problem.ExecuteAsync(context);
        }
    }
}
