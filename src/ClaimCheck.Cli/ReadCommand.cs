using System.CommandLine;
using System.Globalization;
using ClaimCheck.Inputs;
using ClaimCheck.Json;
using ClaimCheck.Values;

namespace ClaimCheck.Cli;

/// <summary><c>claimcheck read PATH…</c></summary>
internal static class ReadCommand
{
    public static Command Create(CliConsole console, CancellationToken cancellationToken)
    {
        var articles = new ArticleOptions();
        var format = Choice.OneOf("--format", "How the mentions are printed: a line for each, or a JSON line for each article.", "text", "jsonl");
        var bounds = Choice.OneOf("--bounds", "What \"more than 600\" means: near its number (news) or the whole half-line (strict).", "news", "strict");
        var command = new Command("read", "Prints every value, name and date recognised in articles.") { format, bounds };
        articles.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = ArticleFiles.Read(articles.Paths(parsed), console.Input, articles.Read(parsed), cancellationToken);
            InputMessages.Tell(input, console.Errors);
            foreach (var article in input.Articles)
            {
                var mentions = MentionReader.Read(article, Enum.Parse<Bounds>(parsed.GetValue(bounds)!, ignoreCase: true), cancellationToken);
                Write(article.Id, mentions, parsed.GetValue(format)!, console.Output);
            }

            return input.Errors.Count > 0 ? ExitCodes.Input : ExitCodes.Done;
        });
        return command;
    }

    private static void Write(string article, Sequence<Mention> mentions, string format, TextWriter output)
    {
        if (format == "jsonl")
        {
            MentionJson.WriteLine(article, mentions, output);
            return;
        }

        output.WriteLine(article);
        foreach (var mention in mentions)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {mention.Span.Start}-{mention.Span.End}  {mention.Value.Text.ReplaceLineEndings(" ")}  {Describe(mention.Value)}"));
        }
    }

    private static string Describe(ClaimValue value) => value switch
    {
        Quantity q => string.Create(CultureInfo.InvariantCulture, $"{Word(q.Dimension)} {q.Stated} {q.Unit}").TrimEnd() + (q.Bound == Bound.None ? "" : " " + Word(q.Bound)) + (q.Core.Low == q.Core.High ? "" : string.Create(CultureInfo.InvariantCulture, $" [{q.Core.Low}, {q.Core.High}]")),
        DateSpan d => string.Create(CultureInfo.InvariantCulture, $"date {Day(d.From, d)}..{Day(d.To, d)}") + (d.Anchor is null ? "" : $" {d.Offset} from {d.Anchor}"),
        ClockTime t => string.Create(CultureInfo.InvariantCulture, $"time {t.From:HH:mm}") + (t.From == t.To ? "" : string.Create(CultureInfo.InvariantCulture, $"..{t.To:HH:mm}")),
        Role r => "role " + string.Join(", ", r.Offices),
        Name n => "name " + n.Id,
        Place p => "place " + p.Id,
        _ => value.Kind,
    };

    private static string Day(DateOnly? day, DateSpan date) => day?.ToString(date.Yearless ? "'--'MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Word<T>(T word)
        where T : struct, Enum => char.ToLowerInvariant(word.ToString()[0]) + word.ToString()[1..];
}
