using ClaimCheck.Inputs;
using ClaimCheck.Json;
using ClaimCheck.Reporting;

namespace ClaimCheck.Cli;

/// <summary>One run of <c>explain</c>: reads, explains, writes, decides the exit code.</summary>
internal sealed class ExplainRun(CliConsole console, CancellationToken cancellationToken)
{
    public int Run(ExplainOptions options)
    {
        var input = ArticleFiles.Read(options.Paths, console.Input, options.Files, cancellationToken);
        InputMessages.Tell(input, console.Errors);
        if (Story(input, options.Story) is not { } articles)
        {
            return ExitCodes.Usage;
        }

        if (articles.Length == 0)
        {
            return ExitCodes.Input;
        }

        var explanation = new ClaimChecker(options.RuleSet).Explain(articles, options.Query, cancellationToken);
        Write(explanation, options);
        return Answered(explanation, options.Query) ? input.Errors.Count > 0 ? ExitCodes.Input : ExitCodes.Done : ExitCodes.Usage;
    }

    /// <summary>The articles of the story, or null when it is not clear which is meant.</summary>
    private Article[]? Story(InputResult input, string? story)
    {
        var stories = input.Articles.Select(a => a.Story).Distinct(StringComparer.Ordinal).ToArray();
        if (story is null ? stories.Length <= 1 : stories.Contains(story, StringComparer.Ordinal))
        {
            return [.. input.Articles.Where(a => story is null || a.Story == story)];
        }

        console.Errors.WriteLine(story is null
            ? "The input holds several stories; name one with --story NAME."
            : $"--story is '{story}', and no article is of that story; the stories are {string.Join(", ", stories.Select(s => s ?? "(none)").Take(20))}.");
        return null;
    }

    /// <summary>Whether what was asked about is there; else says so.</summary>
    private bool Answered(Explanation explanation, ExplainQuery query)
    {
        if (query.Id is { } id && explanation.Facts.Count == 0)
        {
            console.Errors.WriteLine($"There is no fact or finding '{id}' in the report; claimcheck check PATH --format json lists them, with the same options and articles.");
            return false;
        }

        foreach (var quote in explanation.Quotes.Where(q => q.Places.Count == 0))
        {
            console.Errors.WriteLine($"«{quote.Quote}» stands in no article; copy the words letter by letter, spaces and quotation marks included.");
        }

        return explanation.Quotes.All(q => q.Places.Count > 0);
    }

    private void Write(Explanation explanation, ExplainOptions options)
    {
        if (options.Format == "json")
        {
            ExplanationJson.Write(explanation, console.Output);
        }
        else
        {
            ExplanationText.Write(explanation, console.Output, new ReportOptions { Language = options.Language, Width = console.Width });
        }
    }
}
