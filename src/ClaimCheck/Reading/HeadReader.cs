namespace ClaimCheck.Reading;

/// <summary>Reads masthead, title, byline and date from the top of a page.</summary>
internal static class HeadReader
{
    private const int MostLines = 14;
    private const int LeastSpaces = 8;

    public static Head Read(string text, List<Block> blocks)
    {
        var lines = Lines(text, blocks);
        var title = HeadTitle.Find(text, lines);
        return new Head(lines.Count, HeadTitle.Words(text, lines, title), HeadSource.Find(text, lines, title), HeadPublished.Find(text, lines, title, blocks));
    }

    private static List<HeadLine> Lines(string text, List<Block> blocks)
    {
        var lines = new List<HeadLine>();
        foreach (var block in blocks.Take(MostLines))
        {
            var line = HeadLine.Of(text, block);
            if (EndsHead(text, line, lines))
            {
                break;
            }

            lines.Add(line);
        }

        return lines.Count == blocks.Count ? WithoutBody(text, lines) : lines;
    }

    /// <summary>A text that would be head alone says something all the same: its last line that is no byline is its body, and if
    /// there is none, its last line with the words of a sentence.</summary>
    private static List<HeadLine> WithoutBody(string text, List<HeadLine> lines)
    {
        var last = lines.FindLastIndex(line => !line.IsMeta && !line.IsPicture);
        last = last < 0 ? lines.FindLastIndex(line => IsSentence(line.Block.In(text)) || line.Block.In(text).Count(' ') >= LeastSpaces) : last;
        return last < 0 ? lines : lines[..last];
    }

    private static bool EndsHead(string text, HeadLine line, List<HeadLine> above)
    {
        if (line.IsMeta)
        {
            return false;
        }

        var words = line.Block.In(text);
        if (IsSentence(words))
        {
            return true;
        }

        if (BlockKind.IsProse(text, line.Block) && !LooksLikeTitle(text, words, above))
        {
            return true;
        }

        var titled = above.Exists(head => !head.IsMeta && !head.IsPicture);
        return titled && (line.Block.Item || (BlockKind.HasHeadingMark(words) && words[0] != '#') || words[^1] is '。' or ',' or '，' or '：');
    }

    /// <summary>A line that ends in a full stop and has the length of a sentence is prose, however short the article.</summary>
    private static bool IsSentence(ReadOnlySpan<char> words) =>
        (words[^1] == '。' && words.Length >= 10) || (words[^1] == '.' && words.Count(' ') >= 5);

    /// <summary>A question or exclamation of headline length may still be the title when no title stands above it.</summary>
    private static bool LooksLikeTitle(string text, ReadOnlySpan<char> words, List<HeadLine> above) =>
        words.Length <= 100 && words[^1] is '?' or '!' or '？' or '！' or '”' && above.TrueForAll(head => head.IsMeta || head.IsPicture || head.Block.Span.Length < 12 || HeadCues.IsOutlet(head.Block.In(text)));
}
