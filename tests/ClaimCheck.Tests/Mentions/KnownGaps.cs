namespace ClaimCheck.Tests.Mentions;

/// <summary>The rows of the corpora that are not read yet, listed in <c>tests/Corpora/known-gaps.tsv</c>.</summary>
internal static class KnownGaps
{
    public const string Header = "kind\tlanguage\tvalue\tphrase";

    private static readonly string Path = System.IO.Path.Combine(Corpus.Folder, "known-gaps.tsv");

    public static string[] Lines() => File.ReadAllLines(Path);

    public static HashSet<string> Rows() => Lines().Skip(1).ToHashSet(StringComparer.Ordinal);

    public static void Write(IEnumerable<CorpusRow> rows) =>
        File.WriteAllText(Path, string.Join('\n', rows.Select(row => row.Line).Order(StringComparer.Ordinal).Prepend(Header)) + "\n");
}
