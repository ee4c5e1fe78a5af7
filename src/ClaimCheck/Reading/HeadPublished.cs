namespace ClaimCheck.Reading;

/// <summary>Chooses the day of publication: what a cue announces first, else the first date beside title and byline.</summary>
internal static class HeadPublished
{
    private const int TailBlocks = 6;
    private const int LongestTailLine = 80;

    public static DateOnly? Find(string text, List<HeadLine> lines, int title, List<Block> blocks)
    {
        DateOnly? updated = null;
        DateOnly? plain = null;
        foreach (var line in lines.Where((_, i) => i != title))
        {
            foreach (var date in line.Dates)
            {
                var before = Before(text, line.Block.Span.Start, date.Span.Start);
                if (HeadCues.IsPublished(before))
                {
                    return date.Day;
                }

                var isUpdate = HeadCues.IsUpdated(before);
                updated ??= isUpdate ? date.Day : null;
                plain ??= isUpdate ? null : date.Day;
            }
        }

        return plain ?? updated ?? Tail(text, lines.Count, blocks);
    }

    private static ReadOnlySpan<char> Before(string text, int lineStart, int date)
    {
        var words = text.AsSpan(lineStart, date - lineStart);
        var cut = words.LastIndexOfAny("|•·\t　");
        return words[(cut + 1)..];
    }

    /// <summary>A short line near the end that says when the page was published.</summary>
    private static DateOnly? Tail(string text, int headCount, List<Block> blocks)
    {
        foreach (var block in blocks.Skip(Math.Max(headCount, blocks.Count - TailBlocks)).Where(block => block.Span.Length <= LongestTailLine))
        {
            foreach (var date in HeadDateReader.Find(text, block.Span))
            {
                var before = Before(text, block.Span.Start, date.Span.Start);
                if (HeadCues.IsPublished(before) || HeadCues.IsUpdated(before) || date.Span == block.Span)
                {
                    return date.Day;
                }
            }
        }

        return null;
    }
}
