namespace ClaimCheck.Reading;

/// <summary>Cuts a text into its lines that hold more than white space.</summary>
internal static class LineReader
{
    public static List<Block> Read(string text)
    {
        var lines = new List<Block>();
        var blank = true;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029\u0085");
            var end = length < 0 ? text.Length : start + length;
            var span = TextChars.Trim(text, start, end);
            if (span.Length > 0)
            {
                lines.Add(WithoutBullet(text, span, blank));
            }

            blank = span.Length == 0;
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return lines;
    }

    private static Block WithoutBullet(string text, TextSpan line, bool blank)
    {
        var after = BulletEnd(text, line);
        if (after == line.Start)
        {
            return new Block(line, blank, false);
        }

        var rest = TextChars.Trim(text, after, line.End);
        return rest.Length == 0 ? new Block(line, blank, false) : new Block(rest, blank, true);
    }

    private static int BulletEnd(string text, TextSpan line)
    {
        var first = text[line.Start];
        if (first is '•' or '·' or '●' or '▪' or '◆' or '■' or '➡' or '►' or '▶' or '‣' or '◦' or '○' or '※' or '★' or '☆')
        {
            return line.Start + 1 < line.End && text[line.Start + 1] == '\uFE0F' ? line.Start + 2 : line.Start + 1;
        }

        var marker = first is '-' or '*' or '+' or '–' ? 1 : 0;
        if (marker > 0 && line.Length > 1 && text[line.Start + 1] == first)
        {
            marker = 2;
        }

        var next = line.Start + marker;
        return marker > 0 && next < line.End && TextChars.IsSpace(text[next]) ? next : line.Start;
    }
}
