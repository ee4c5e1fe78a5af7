using System.Text;

namespace ClaimCheck.Tests.Conventions;

/// <summary>As much of C#'s grammar as the conventions need: what is a comment, what is a string, what is nested.</summary>
internal static class SourceCode
{
    /// <summary>The code with each comment and literal replaced by a blank; lines stay where they were.</summary>
    public static string WithoutCommentsAndStrings(string text)
    {
        var code = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = SkippedUntil(text, at);
            if (end == at)
            {
                code.Append(text[at++]);
                continue;
            }

            code.Append(' ').Append('\n', text.AsSpan(at, end - at).Count('\n'));
            at = end;
        }

        return code.ToString();
    }

    /// <summary>The code outside all braces and parentheses (a pair of empty braces stays for each block).</summary>
    public static string TopLevel(string code)
    {
        var outside = new StringBuilder();
        var depth = 0;
        foreach (var c in code)
        {
            depth -= c is '}' or ')' ? 1 : 0;
            if (depth == 0)
            {
                outside.Append(c);
            }

            depth += c is '{' or '(' ? 1 : 0;
        }

        return outside.ToString();
    }

    private static int SkippedUntil(string text, int at)
    {
        if (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
        {
            return text[at + 1] == '/' ? Find(text, "\n", at, 0) : Find(text, "*/", at + 2, 2);
        }

        if (text[at] == '\'')
        {
            return Quoted(text, at, '\'');
        }

        if (text[at] != '"')
        {
            return at;
        }

        var quotes = at;
        while (quotes < text.Length && text[quotes] == '"')
        {
            quotes++;
        }

        var count = quotes - at;
        if (count >= 3)
        {
            return Find(text, new string('"', count), quotes, count);
        }

        return IsVerbatim(text, at) ? Verbatim(text, at) : Quoted(text, at, '"');
    }

    private static bool IsVerbatim(string text, int at) =>
        at > 0 && (text[at - 1] == '@' || (text[at - 1] == '$' && at > 1 && text[at - 2] == '@'));

    private static int Verbatim(string text, int at)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                continue;
            }

            if (at + 1 == text.Length || text[at + 1] != '"')
            {
                return at + 1;
            }

            at++;
        }

        return at;
    }

    private static int Quoted(string text, int at, char quote)
    {
        for (at++; at < text.Length && text[at] != quote && text[at] != '\n'; at++)
        {
            at += text[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at + 1, text.Length);
    }

    private static int Find(string text, string end, int from, int length)
    {
        var found = text.IndexOf(end, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + length;
    }
}
