using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Html.Body;

/// <summary>Lines that are of the page and not of the article, by the words of <c>lines.tsv</c>.</summary>
internal sealed class LineCues
{
    private const int LongestHint = 40;

    /// <summary>Leads to other stories.</summary>
    public static readonly LineCues Lead = new("lead");

    /// <summary>Stands above an article: byline, date, a reader's tools.</summary>
    public static readonly LineCues Above = new("above");

    /// <summary>Stands below an article: credits, notices, tools.</summary>
    public static readonly LineCues Below = new("below");

    /// <summary>Stands anywhere among its paragraphs.</summary>
    public static readonly LineCues Aside = new("aside");

    private readonly FrozenSet<string> _wholes;

    private readonly ImmutableArray<string> _starts;

    private readonly ImmutableArray<string[]> _hints;

    private LineCues(string kind)
    {
        var rows = Rows().Where(row => row[0] == kind).ToList();
        _wholes = rows.Where(row => row[1] == "whole").Select(row => row[2]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _starts = [.. rows.Where(row => row[1] == "start").Select(row => row[2].Replace('_', ' '))];
        _hints = [.. rows.Where(row => row[1] == "hint").Select(row => row[2].Split(' '))];
    }

    /// <summary>Whether a line is one of these.</summary>
    public bool Hold(string line)
    {
        var words = line.AsSpan().TrimStart(" （([【•▼▲►-–*").TrimEnd(" :：.．>»…");
        return words.IsEmpty ? this == Aside : _wholes.Contains(WithoutDigits(words)) || _starts.Any(start => Begins(line.AsSpan().TrimStart(" （([【•▼▲►*"), start))
            || (line.Length <= LongestHint && line[^1] is not ('。' or '.' or '”') && _hints.Any(hint => Array.TrueForAll(hint, word => line.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>A cue that ends in a letter ends a word.</summary>
    private static bool Begins(ReadOnlySpan<char> line, string start) =>
        line.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && (line.Length == start.Length || !char.IsAsciiLetter(start[^1]) || !char.IsAsciiLetter(line[start.Length]));

    private static string WithoutDigits(ReadOnlySpan<char> words)
    {
        var text = new System.Text.StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsAsciiDigit(c))
            {
                text.Append(c);
            }
            else if (text.Length == 0 || text[^1] != '#')
            {
                text.Append('#');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(typeof(LineCues).Assembly.GetManifestResourceStream("lines.tsv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
