using ClaimCheck.Languages;

namespace ClaimCheck.Support;

/// <summary>Words of credit lines, from <c>Languages/credit-words.tsv</c>.</summary>
internal static class CreditWords
{
    private static readonly string[][] s_rows = [.. LanguageTable.Rows("credit-words.tsv")];

    private static readonly string[] s_labels = Of("label");

    private static readonly string[] s_openings = Of("opening");

    private static readonly string[] s_reports = Of("report");

    private static readonly string[] s_joints = Of("joint");

    /// <summary>Length of the label a credit line begins with, or 0.</summary>
    public static int Label(ReadOnlySpan<char> line) => LongestAt(line, s_labels);

    /// <summary>Length of the word that may stand before an agency where a text begins, or 0.</summary>
    public static int Opening(ReadOnlySpan<char> text) => LongestAt(text, s_openings);

    /// <summary>Whether another source is named beside the agency that a text comes after.</summary>
    public static bool IsJoint(ReadOnlySpan<char> behind) => LongestAt(behind.TrimStart(), s_joints) > 0;

    /// <summary>Index behind the first word of reporting, or -1.</summary>
    public static int BehindReport(ReadOnlySpan<char> phrase)
    {
        var first = -1;
        foreach (var word in s_reports)
        {
            var at = phrase.IndexOf(word, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at + word.Length < first) ? at + word.Length : first;
        }

        return first;
    }

    private static int LongestAt(ReadOnlySpan<char> text, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (!char.IsAsciiLetter(word[^1]) || (text.Length > word.Length && text[word.Length] == ' ')))
            {
                longest = Math.Max(longest, word.Length);
            }
        }

        return longest;
    }

    private static string[] Of(string kind) => [.. s_rows.Where(row => row[0] == kind).SelectMany(row => LanguageTable.Words(row[1], row[2]))];
}
