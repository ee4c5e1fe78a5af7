using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>Texts to measure on: the repository's stories, or those of a folder given, repeated with other digits up to a length.</summary>
internal static class Texts
{
    /// <summary>A text of a language, at least <paramref name="length"/> UTF-16 units long.</summary>
    public static string Of(string language, int length, string? folder = null)
    {
        var text = new StringBuilder(length + 4096);
        foreach (var article in Articles(language, length, folder))
        {
            text.Append(article);
        }

        return text.ToString();
    }

    /// <summary>Articles of a language, at least <paramref name="length"/> UTF-16 units in all.</summary>
    public static IEnumerable<string> Articles(string language, int length, string? folder = null)
    {
        string[] articles = [.. Files(folder).Select(File.ReadAllText).Where(t => IsChinese(t) == (language == "zh"))];
        var article = new StringBuilder();
        for (var (round, given) = (0, 0); given < length; round++)
        {
            Append(article.Clear(), articles[round % articles.Length], round / articles.Length);
            given += article.Length;
            yield return article.ToString();
        }
    }

    /// <summary>The articles of the sample about Meta, as checked by the README's command.</summary>
    public static Article[] Sample() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "docs", "samples", "meta-ai"), "*.txt").Order(StringComparer.Ordinal).Select(f => new Article(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))];

    private static IEnumerable<string> Files(string? folder) =>
        (folder is null ? [Path.Combine(Root(), "docs", "samples"), Path.Combine(Root(), "tests", "Cases")] : (string[])[folder])
            .SelectMany(f => Directory.EnumerateFiles(f, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    /// <summary>The article with its digits moved on by the round, so that no two rounds are alike.</summary>
    private static void Append(StringBuilder text, string article, int round)
    {
        foreach (var c in article)
        {
            text.Append(c is >= '2' and <= '8' ? (char)('2' + ((c - '2' + round) % 7)) : c);
        }

        text.Append('\n').Append(round.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static bool IsChinese(string text) => text.Count(c => c is >= '\u4e00' and <= '\u9fff') > text.Length / 4;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ClaimCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No ClaimCheck.sln above the program: run it from a clone.");
        }

        return folder;
    }
}
