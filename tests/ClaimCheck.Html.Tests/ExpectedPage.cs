namespace ClaimCheck.Html.Tests;

/// <summary>A row of <c>expected.tsv</c>: what a page of the corpus holds.</summary>
internal sealed record ExpectedPage(string Id, string Title, string Source, string Published, string Language, string First, string Last, IReadOnlyList<string> Absent)
{
    public static IReadOnlyList<ExpectedPage> All { get; } =
    [
        .. File.ReadLines(Path.Combine(PageCorpus.Folder, "..", "expected.tsv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Select(cells => new ExpectedPage(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7].Split('|', StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>Whether each thing asked of the page is right; "-" stands for unknown.</summary>
    public IEnumerable<(string Field, bool IsRight, string Seen)> Judge(Article? article)
    {
        var text = article?.Text ?? "";
        var body = article?.Title is { } title && text.StartsWith(title + "\n\n", StringComparison.Ordinal) ? text[(title.Length + 2)..] : text;
        yield return ("title", (article?.Title ?? "-") == Title, article?.Title ?? "-");
        yield return ("source", (article?.Source ?? "-") == Source, article?.Source ?? "-");
        yield return ("published", (article?.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-") == Published, article?.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-");
        yield return ("language", (article?.Language ?? "-") == Language, article?.Language ?? "-");
        yield return ("beginning", body.StartsWith(First, StringComparison.Ordinal), body[..Math.Min(60, body.Length)]);
        yield return ("end", body.EndsWith(Last, StringComparison.Ordinal), body[Math.Max(0, body.Length - 60)..]);
        yield return ("nothing else", article is not null && Absent.All(word => !text.Contains(word, StringComparison.Ordinal)), string.Join(", ", Absent.Where(word => text.Contains(word, StringComparison.Ordinal))));
    }
}
