namespace ClaimCheck.Tests.Mentions;

/// <summary>Reads the phrase corpora under <c>tests/Corpora</c>.</summary>
internal static class Corpus
{
    private static readonly DateOnly Published = new(2025, 6, 18);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Corpora");

    public static IReadOnlyList<string> Kinds { get; } = ["money", "count", "share", "measure", "rank", "age", "duration", "date", "time"];

    public static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    public static IEnumerable<CorpusRow> All() =>
        from kind in Kinds
        from language in Languages
        from row in Positive(kind, language).Concat(Negative(kind, language))
        select row;

    public static IEnumerable<CorpusRow> Positive(string kind, string language)
    {
        var value = "";
        foreach (var line in Lines(kind, $"{language}.txt"))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                value = line[2..];
            }
            else
            {
                yield return new CorpusRow(kind, language, value, line);
            }
        }
    }

    public static IEnumerable<CorpusRow> Negative(string kind, string language) =>
        Lines(kind, $"{language}.not.txt").Select(line => new CorpusRow(kind, language, CorpusRow.Nothing, line));

    public static Sequence<Mention> Mentions(CorpusRow row) => Mentions(row.Phrase, row.Language);

    public static Sequence<Mention> Mentions(string text, string language) =>
        MentionReader.Read(new Article("a", text) { Language = language, Published = Published });

    private static IEnumerable<string> Lines(string kind, string file) =>
        File.ReadLines(Path.Combine(Folder, kind, file)).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));
}
