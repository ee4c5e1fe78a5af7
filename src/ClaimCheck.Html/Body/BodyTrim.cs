using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ClaimCheck.Html.Metadata;

namespace ClaimCheck.Html.Body;

/// <summary>Leaves out the lines around an article's words that no markup sets apart: the headline again, byline and date, links to other stories, credits of editors.</summary>
internal static partial class BodyTrim
{
    private const int LongestMeta = 120;

    private const int MostMeta = 8;

    private const int MostAboveHeadline = 15;

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
            if (block.Text.Length <= LongestTail && Leads().IsMatch(block.Text))
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
        || (block.Text.Length <= LongestMeta && (Byline().IsMatch(block.Text) || Tools().IsMatch(block.Text) || PageDates.IsAnnounced(block.Text) && PageDay.Find(block.Text) is not null || IsDate(block.Text)));

    /// <summary>A short line with a day and little else; the dateline of an agency goes on in a sentence.</summary>
    private static bool IsDate(string text) =>
        (text.Length <= 40 && EndsInTime().IsMatch(text)) || (text.Length <= 80 && PageDay.Find(text) is not null && text[^1] is not ('.' or '。' or '”' or '"') && text.AsSpan().Count(' ') <= 10 && !text.Contains('，', StringComparison.Ordinal));

    private static bool IsBelow(PageBlock block) => block.Text.Length <= LongestTail && (Credits().IsMatch(block.Text) || Tools().IsMatch(block.Text) || (block.IsLink && block.Text.Length <= 60));

    /// <summary>A line that is of the page wherever it stands.</summary>
    private static bool IsSaid(PageBlock block) => block.Text.Length <= LongestTail && Asides().IsMatch(block.Text);

    private static bool Same(string left, string right) => left.Length <= right.Length + 2 && string.Equals(left.TrimEnd('.'), right.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:related(?: (?:stories|articles|news|content|coverage|topics|posts|links))?|read (?:more|also|next|on)|also read|more (?:on this|from|stories|news)|most (?:read|popular|viewed)|see also|you may (?:also )?like|you might (?:also )?like|recommended(?: for you| reading| stories)?|trending(?: now)?|top stories|up next|further reading|don't miss|相关(?:阅读|新闻|报道|链接|推荐|文章|专题)|相關(?:閱讀|新聞|報道|報導|連結|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:新闻|新聞|报道|報導|阅读|閱讀|内容|文章)|热门(?:文章|新闻|推荐)|熱門(?:文章|新聞|推薦)|猜你喜欢|你可能(?:喜欢|也喜歡)|为您推荐|往期(?:回顾|推荐)|看更多|點我看|点击查看)\s*(?:$|[:：>»|｜]|\W)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Leads();

    [GeneratedRegex(@"^(?:by [\p{L}.'’ -]{3,60}(?:[,|].{0,60})?$|written by|reported by|published(?: on| at|:)|updated(?: on| at|:)|last updated|posted (?:on|by)|first published|source\s*:|来源|來源|稿源|作者|记者[\s:：]|記者[\s:：]|文[\s/／:：]|撰文|编辑|編輯|责任编辑|責任編輯|发布时间|發布時間|發佈時間|时间[:：]|時間[:：]|日期[:：]|字号|字體|字体|打印|分享|收藏|浏览|瀏覽|阅读[:：（(]?\s*\d|點閱|[（(]?原[标標][题題])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Byline();

    [GeneratedRegex(@"(?:[0-9]{1,2}[-/月.][0-9]{1,2}日?|昨天|今天|前天|ago|[0-9]+(?:分钟|小时|天|分鐘|小時)前)\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EndsInTime();

    [GeneratedRegex(@"^(?:share(?: this.{0,20}| on .{0,30})?|save|print|email|listen(?: to this .{0,20})?|copy link|comments?(?: \(?\d+\)?)?|\d+ comments?|\d+ (?:minute|min) read|advertisement|advertising|广告|廣告|分享(?:到|至)?.{0,20}|a\+?|a-|字号.{0,12}|大|中|小|首页|首頁)[:：]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tools();

    [GeneratedRegex(@"^[（(\[【]?\s*(?:责任编辑|責任編輯|编辑|編輯|责编|責編|校对|审核|監製|主编|编审|来源|來源|(?:copyright|©)|all rights reserved|版权|版權|声明|聲明|免责声明|本文来源|未经授权|未經授權|原文链接|分享到|扫一扫|扫码|reporting by|editing by|our standards\b|follow us|sign up|subscribe|tags?\s*:|标签|標籤|關鍵字|关键词|上一篇|下一篇|返回|打印|关闭)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Credits();

    [GeneratedRegex(@"^(?:advertisement|advertising|story continues below.{0,30}|article continues .{0,40}|sign up (?:to|for) .{0,120}|subscribe (?:to|now|for) .{0,120}|广告|廣告|请继续往下阅读|請繼續往下閱讀.{0,10}|.{0,4}下[载載].{0,20}(?:客户端|APP).{0,40}|點擊閱讀下一則新聞.{0,10}|\W{0,6}(?:點擊|点击|按此|點我)(?:下圖|下图|此處|此处|這裡|这里|查看|閱讀|阅读|收看|图片|圖片).{0,20})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Asides();
}
