using AngleSharp.Html.Parser;
using ClaimCheck.Html.Metadata;

namespace ClaimCheck.Html.Body;

/// <summary>Leaves out the lines around an article's words that no markup sets apart: the headline again, byline and date, links to other stories, credits of editors.</summary>
internal static class BodyTrim
{
    private const int LongestMeta = 120;

    private const int MostMeta = 8;

    private const int MostAboveHeadline = 15;

    private const int LongestClock = 40;

    private const int LongestTail = 160;

    /// <summary>The article's words, and what the lines above them say.</summary>
    public static BodyText Trim(IReadOnlyList<PageBlock> blocks, PageFacts facts)
    {
        var kept = WithoutLinks(blocks);
        var (source, published) = (default(string), default(DateOnly?));
        var first = BehindHeadline(kept, facts.Title);
        for (var seen = 0; first < kept.Count && seen < MostMeta && IsAbove(kept[first], facts.Title); first++, seen++)
        {
            source ??= PageSource.Credited(kept[first].Text);
            published ??= PageDay.Find(kept[first].Text);
        }

        var last = kept.Count;
        while (last > first && IsBelow(kept[last - 1]))
        {
            last--;
        }

        var text = PageText.Set(kept.GetRange(first, last - first).FindAll(block => !IsSaid(block)));
        return new BodyText(text, source, published);
    }

    /// <summary>Behind the headline where it stands near the top with nothing but short lines above it.</summary>
    private static int BehindHeadline(List<PageBlock> blocks, string? title)
    {
        var at = title is null ? -1 : blocks.FindIndex(0, Math.Min(blocks.Count, MostAboveHeadline), block => Same(block.Text, title));
        return at > 0 && blocks.GetRange(0, at).TrueForAll(block => block.Text.Length <= LongestMeta && block.Text[^1] is not ('.' or '。')) ? at + 1 : 0;
    }

    /// <summary>The words of a body that metadata give, with markup or without.</summary>
    public static string Plain(string body)
    {
        if (body.Contains("</", StringComparison.Ordinal) || body.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            return PageText.Set(BlockWriter.Write(new HtmlParser(new HtmlParserOptions { MaximumDepth = 64 }).ParseDocument(Pages.NestingGuard.Flatten(body).Markup).Body!));
        }

        return string.Join("\n\n", body.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
    }

    /// <summary>Without lists that are links only and lines that only lead to another story; a heading that announces them goes with them.</summary>
    private static List<PageBlock> WithoutLinks(IReadOnlyList<PageBlock> blocks)
    {
        var kept = new List<PageBlock>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Text.Length <= LongestTail && LineCues.Lead.Hold(block.Text))
            {
                while (i + 1 < blocks.Count && (blocks[i + 1].IsLink || (blocks[i + 1].Shape == BlockShape.Item && block.Text.Length <= 30)))
                {
                    i++;
                }
            }
            else if (!(block.IsLink && block.Shape == BlockShape.Item))
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    /// <summary>The headline again, a byline, a date, the bar of a reader's tools.</summary>
    private static bool IsAbove(PageBlock block, string? title) =>
        (title is not null && Same(block.Text, title))
        || (block.Text.Length <= LongestMeta && (IsByline(block.Text) || LineCues.Above.Hold(block.Text) || (PageDates.IsAnnounced(block.Text) && PageDay.Find(block.Text) is not null && block.Text[^1] is not ('.' or '。')) || IsDate(block.Text)));

    /// <summary>A short line with a day and little else; the dateline of an agency goes on in a sentence.</summary>
    private static bool IsDate(string text) =>
        (text.Length <= LongestClock && EndsInTime(text)) || (text.Length <= 80 && PageDay.Find(text) is not null && !IsLabelled(text) && text[^1] is not ('.' or '。' or '”' or '"') && text.AsSpan().Count(' ') <= 10 && !text.Contains('，', StringComparison.Ordinal));

    /// <summary>"会议时间：2025年11月5日" tells of something else than the article.</summary>
    private static bool IsLabelled(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit && text.AsSpan(0, digit).ContainsAny(':', '：');

    /// <summary>"By Jane Doe", "By Jane Doe and John Roe, correspondents": names and nothing that says anything.</summary>
    private static bool IsByline(string text) =>
        text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && ((PageDates.IsAnnounced(text) && PageDay.Find(text) is not null) || IsNames(text));

    private static bool IsNames(string text) => text[^1] is not ('.' or '!' or '?') && text.All(c => char.IsLetter(c) || c is ' ' or '.' or '\'' or '’' or '-' or ',' or '|' or '&')
        && text.Split(' ').Skip(1).Where(word => word.Length > 3).All(word => char.IsUpper(word[0]) || text.AsSpan().ContainsAny(",|"));

    /// <summary>A short line that ends in a clock time behind a day without its year, or that tells how long ago.</summary>
    private static bool EndsInTime(string text)
    {
        if (text.EndsWith(" ago", StringComparison.OrdinalIgnoreCase) || (text[^1] == '前' && text.Any(char.IsAsciiDigit)))
        {
            return true;
        }

        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && parts[^1].Length is 5 or 8 && parts[^1][2] == ':' && char.IsAsciiDigit(parts[^1][^1]) && char.IsAsciiDigit(parts[^2][0]);
    }

    private static bool IsBelow(PageBlock block) => block.Text.Length <= LongestTail && (LineCues.Below.Hold(block.Text) || (block.IsLink && block.Text.Length <= 60));

    /// <summary>A line that is of the page wherever it stands.</summary>
    private static bool IsSaid(PageBlock block) => block.Text.Length <= LongestTail && LineCues.Aside.Hold(block.Text);

    private static bool Same(string left, string right) => left.Length <= right.Length + 2 && string.Equals(left.TrimEnd('.'), right.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
