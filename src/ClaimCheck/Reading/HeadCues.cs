using System.Collections.Immutable;

namespace ClaimCheck.Reading;

/// <summary>Words of head blocks, from <c>Languages/*/head-cues.tsv</c>.</summary>
internal static class HeadCues
{
    private static readonly ImmutableArray<(string Kind, string Cue)> Rows =
        [.. LanguageFile.Rows("En/head-cues.tsv").Concat(LanguageFile.Rows("Zh/head-cues.tsv")).Select(row => (row[0], row[1]))];

    private static readonly string[] Bylines = Of("byline");

    private static readonly string[] Sources = Of("source");

    private static readonly string[] Published = Of("published");

    private static readonly string[] Updated = Of("updated");

    private static readonly string[] Labels = Of("label");

    private static readonly string[] Outlets = Of("outlet");

    private const int MostSpaces = 4;

    private const int LongestHan = 8;

    /// <summary>Whether a line names its author or editor at its start.</summary>
    public static bool IsByline(ReadOnlySpan<char> words) => IndexBehind(words[..Math.Min(words.Length, 24)], Bylines) > 0 || IndexBehind(words, Sources) > 0;

    /// <summary>Index behind "Source:", 来源：, or -1.</summary>
    public static int BehindSource(ReadOnlySpan<char> words) => IndexBehind(words, Sources);

    public static bool IsPublished(ReadOnlySpan<char> words) => IndexBehind(words, Published) > 0;

    public static bool IsUpdated(ReadOnlySpan<char> words) => IndexBehind(words, Updated) > 0;

    /// <summary>A section name or another label that is neither title nor source.</summary>
    public static bool IsLabel(ReadOnlySpan<char> words)
    {
        foreach (var label in Labels)
        {
            if (words.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short line that ends in the word of an outlet: The Bay Ledger, 南窗财经.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> words)
    {
        var line = words.Trim("# ");
        foreach (var outlet in Outlets)
        {
            if (line.Length > outlet.Length && line.EndsWith(outlet, StringComparison.OrdinalIgnoreCase)
                && (char.IsAsciiLetter(outlet[0]) ? line[line.Length - outlet.Length - 1] == ' ' && char.IsAsciiLetterUpper(line[line.Length - outlet.Length]) && line.Count(' ') <= MostSpaces : line.Length <= LongestHan))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexBehind(ReadOnlySpan<char> words, string[] cues)
    {
        foreach (var cue in cues)
        {
            var index = words.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (index == 0 || (index > 0 && (!char.IsAsciiLetter(cue[0]) || !char.IsAsciiLetter(words[index - 1]))))
            {
                return index + cue.Length;
            }
        }

        return -1;
    }

    private static string[] Of(string kind) => [.. Rows.Where(row => row.Kind == kind).Select(row => row.Cue)];
}
