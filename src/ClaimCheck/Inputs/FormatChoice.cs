namespace ClaimCheck.Inputs;

/// <summary>Finds the format that reads a file, by its extension or by how it begins.</summary>
internal sealed class FormatChoice(IReadOnlyList<IArticleFormat> formats)
{
    private const int Start = 4096;

    /// <summary>Openings of pages and feeds, which are no plain text even where nothing can read them.</summary>
    private static readonly string[] Openings = ["<!doctype html", "<html", "<rss", "<feed", "<rdf:rdf", "<?xml"];

    /// <param name="extension">With its point, in capitals.</param>
    public IArticleFormat? Of(string extension) =>
        extension.Length == 0 ? null : formats.FirstOrDefault(format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));

    public IArticleFormat? Recognising(byte[] bytes) =>
        formats.FirstOrDefault(format => format.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, Start))));

    /// <summary>Whether the bytes begin as pages and feeds do.</summary>
    public static bool IsPage(byte[] bytes)
    {
        var start = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Start)).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return Openings.Any(opening => start.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }
}
