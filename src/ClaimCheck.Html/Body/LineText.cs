using System.Text;

namespace ClaimCheck.Html.Body;

/// <summary>Joins the characters of a page as a reader sees them: runs of white space are one space, what has no width is left out.</summary>
internal static class LineText
{
    private const char NoBreak = '\u00A0';

    /// <summary>Space that came from a line break of the source, which is none between Han letters (CSS Text, segment breaks).</summary>
    private const char Wrap = '\v';

    /// <summary>Appends a text node.</summary>
    public static void Append(StringBuilder line, string text, bool preformatted, bool inLink, ref int linkLetters)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (preformatted && c == '\n')
            {
                line.Append('\n');
            }
            else if (c == NoBreak && line.Length > 0 && char.IsAsciiDigit(line[^1]))
            {
                line.Append(NoBreak);
            }
            else if (char.IsWhiteSpace(c))
            {
                AppendSpace(line, c is '\n' or '\r');
            }
            else
            {
                line.Append(c);
                linkLetters += inLink ? 1 : 0;
            }
        }
    }

    /// <summary>The line without space around it and around its breaks; a no-break space stays only inside a number.</summary>
    public static string Clean(StringBuilder line)
    {
        var clean = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i] == Wrap || (line[i] == NoBreak && !(i + 1 < line.Length && char.IsAsciiDigit(line[i + 1]))) ? ' ' : line[i];
            if (line[i] == Wrap && i > 0 && i + 1 < line.Length && IsWide(line[i - 1]) && IsWide(line[i + 1]))
            {
                continue;
            }

            if (c == ' ' && (clean.Length == 0 || clean[^1] is '\n' or ' '))
            {
                continue;
            }

            if (c == '\n' && clean.Length > 0 && clean[^1] == ' ')
            {
                clean.Length--;
            }

            clean.Append(c);
        }

        return clean.ToString().Trim(' ', '\n', NoBreak);
    }

    private static void AppendSpace(StringBuilder line, bool isBreak)
    {
        if (line.Length == 0 || line[^1] is '\n' or NoBreak or Wrap)
        {
            return;
        }

        if (line[^1] == ' ')
        {
            line[^1] = isBreak ? Wrap : ' ';
        }
        else
        {
            line.Append(isBreak ? Wrap : ' ');
        }
    }

    private static bool IsWide(char c) => BlockWriter.IsHan(c) || c is (>= '\u3001' and <= '\u303F') or (>= '\uFF01' and <= '\uFF5E');

    /// <summary>Zero-width spaces and joiners of words, soft hyphens, direction marks, controls. Joiners of emoji and of scripts stay.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u2069')
        || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085'));
}
