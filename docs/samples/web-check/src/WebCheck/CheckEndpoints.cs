using System.Text.Json;
using ClaimCheck;
using ClaimCheck.Html;
using ClaimCheck.Inputs;
using ClaimCheck.Json;
using Microsoft.Extensions.Options;

namespace WebCheck;

/// <summary>Articles in, a report out.</summary>
internal static class CheckEndpoints
{
    /// <summary>What the body of a request is called where something is wrong with it.</summary>
    private const string Body = "request.json";

    /// <summary>Web pages and feeds, beside the text, Markdown and JSON that the library reads by itself.</summary>
    private static readonly IArticleFormat[] s_formats = [new HtmlFormat()];

    public static void MapChecks(this IEndpointRouteBuilder app)
    {
        var checks = app.MapGroup("/api").WithTags("Checks").RequireRateLimiting(LimitedServer.Checks);
        checks.WithRequestTimeout(LimitedServer.Checks);

        checks.MapPost("check", CheckBody).WithName("check").WithSummary("Checks articles.")
            .WithDescription("An article that cannot be read is left out and becomes a note of the report; the request fails only where none can be read.")
            .Accepts<CheckRequest>("application/json").ProducesReport();

        // SameOrigin does what a token would, and nothing here hangs on a cookie.
        checks.MapPost("files", CheckFiles).DisableAntiforgery().WithName("files").WithSummary("Checks files.")
            .WithDescription("Text, Markdown, web pages, feeds, JSON and JSON lines, in UTF-8, UTF-16, GB18030 or Big5; an articles.json may tell of the others. A file that cannot be read becomes a note of the report.")
            .ProducesReport();
    }

    private static async Task<IResult> CheckBody(HttpRequest request, ClaimChecker checker, IOptions<Limits> limits, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(request.Body, cancellationToken);
        try
        {
            return Check([new ArticleFile(Body, body)], request, WithRulesOf(body, checker), limits.Value, cancellationToken);
        }
        catch (JsonException broken)
        {
            return Problems.BrokenJson(Body, broken);
        }
        catch (RuleSetException faulty)
        {
            return Problems.BadRules(faulty);
        }
    }

    private static async Task<IResult> CheckFiles(IFormFileCollection files, HttpRequest request, ClaimChecker checker, IOptions<Limits> limits, CancellationToken cancellationToken)
    {
        List<ArticleFile> read = [];
        foreach (var file in files)
        {
            await using var stream = file.OpenReadStream();
            read.Add(new ArticleFile(string.IsNullOrWhiteSpace(file.FileName) ? "nameless" : file.FileName, await ReadAsync(stream, cancellationToken)));
        }

        return Check(read, request, checker, limits.Value, cancellationToken);
    }

    private static IResult Check(IReadOnlyList<ArticleFile> files, HttpRequest request, ClaimChecker checker, Limits limits, CancellationToken cancellationToken)
    {
        var (query, refusal) = ReportQuery.Read(request);
        if (query is null)
        {
            return refusal!;
        }

        var input = ArticleFiles.Read(files, new ArticleFilesOptions { MaxCharacters = limits.MaxCharacters, Formats = s_formats }, cancellationToken);
        if (input.Articles.Count == 0)
        {
            return Problems.Unreadable(input.Errors);
        }

        if (input.Articles.Count > limits.MaxArticles)
        {
            return Problems.TooMany(input.Articles.Count, limits);
        }

        if (input.Articles.DistinctBy(a => a.Story).Count() > 1)
        {
            return Problems.SeveralStories(input.Articles);
        }

        var report = checker.Check(input.Articles, cancellationToken);
        var notes = input.Errors.Select(e => new Note(e.Rule, e.Article, null, e.Text)).Concat(input.Notes);
        return new ReportResult(report with { Notes = [.. report.Notes, .. notes] }, query);
    }

    /// <summary>The checker, or one whose rules have those of the request laid over them.</summary>
    private static ClaimChecker WithRulesOf(ReadOnlyMemory<byte> body, ClaimChecker checker)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("rules", out var rules) && rules.ValueKind != JsonValueKind.Null
            ? new ClaimChecker(RuleSetJson.Read(rules.GetRawText(), checker.RuleSet))
            : checker;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
