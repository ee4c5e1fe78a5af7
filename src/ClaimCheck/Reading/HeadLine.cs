namespace ClaimCheck.Reading;

/// <summary>A line of the head block and what it carries.</summary>
/// <param name="Block">The line.</param>
/// <param name="Dates">Full dates in it.</param>
/// <param name="IsByline">Whether it names an author, an editor or a source.</param>
/// <param name="IsPicture">Whether it stands for an image.</param>
internal sealed record HeadLine(Block Block, IReadOnlyList<HeadDate> Dates, bool IsByline, bool IsPicture)
{
    private const int LongestMeta = 140;

    /// <summary>Date or byline rather than words of the article.</summary>
    public bool IsMeta => IsByline || Dates.Count > 0;

    public static HeadLine Of(string text, Block block)
    {
        var words = block.In(text);
        var sentence = words.Length > LongestMeta || words[^1] is '。' || (words[^1] is '.' or '，' && words.Length > 60);
        IReadOnlyList<HeadDate> dates = sentence ? [] : HeadDateReader.Find(text, block.Span);
        return new HeadLine(block, dates, !sentence && HeadCues.IsByline(words), BlockKind.IsImage(words));
    }
}
