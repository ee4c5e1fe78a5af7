using System.Text;

namespace ClaimCheck.Reporting.Markdown;

/// <summary>Writes foreign words so that no Markdown reader makes markup, a link, a mention or a reference of them.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>~|&$^=#@{}!";

    /// <summary>Keeps hosts from making a mention of @name or a reference of #12, and shows nothing.</summary>
    private const char WordJoiner = '\u2060';

    /// <summary>One line of text; controls and marks that reorder a line are spaces.</summary>
    public static string Of(string text)
    {
        var clean = Excerpt.Clean(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            if (Special.Contains(c, StringComparison.Ordinal) || IsLink(clean, i) || IsListMark(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            if (c is '@' or '#')
            {
                escaped.Append(WordJoiner);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether an address would become a link here: at the colon of http://, at the point of www.</summary>
    private static bool IsLink(string text, int at) =>
        (text[at] == ':' && at + 1 < text.Length && text[at + 1] == '/')
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text that stands first in its line would begin a list, a heading or a rule.</summary>
    private static bool IsListMark(string text, int at) =>
        (text[at] is '-' or '+' && text.AsSpan(0, at).IsWhiteSpace())
        || (text[at] is '.' or ')' && at is > 0 and < 10 && (at + 1 == text.Length || text[at + 1] == ' ') && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0);
}
