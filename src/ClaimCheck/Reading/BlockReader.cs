namespace ClaimCheck.Reading;

/// <summary>Cuts a text into paragraphs: joins what was wrapped by hand, takes one-line digests apart at their bullets.</summary>
internal static class BlockReader
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 110;

    /// <summary>A text of a few words holds no menus: a line of it may be cut anywhere.</summary>
    private const int ShortText = 300;
    private const int NarrowestOfShort = 20;

    public static List<Block> Read(string text)
    {
        var blocks = new List<Block>();
        foreach (var line in LineReader.Read(text))
        {
            if (blocks.Count > 0 && Continues(text, blocks[^1], line))
            {
                blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, line.Span.End) };
            }
            else
            {
                DigestSplitter.Split(text, line, blocks);
            }
        }

        return blocks;
    }

    /// <summary>Whether a line goes on where the one above broke off: no blank between, a full line above, lower case below.</summary>
    private static bool Continues(string text, Block above, Block line)
    {
        if (line.BlankBefore || line.Item)
        {
            return false;
        }

        var last = text[above.Span.End - 1];
        var first = text[line.Span.Start];
        return !TextChars.IsStop(last) && last is not (':' or '：' or '"' or '”')
            && LastLineWidth(text, above.Span) is var width && width >= (text.Length <= ShortText ? NarrowestOfShort : NarrowestWrap) && width <= WidestWrap
            && (char.IsLower(first) || (last is ',' && TextChars.IsLatin(first)));
    }

    private static int LastLineWidth(string text, TextSpan span)
    {
        var from = Math.Max(span.Start, span.End - WidestWrap - 1);
        var cut = text.AsSpan(from, span.End - from).LastIndexOf('\n');
        return cut < 0 ? span.End - from : span.End - from - cut - 1;
    }
}
