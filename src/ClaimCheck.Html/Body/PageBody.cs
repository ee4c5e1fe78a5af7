using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimCheck.Html.Metadata;

namespace ClaimCheck.Html.Body;

/// <summary>
/// Chooses the body of a page: what the page itself marks as the article's body, else what readability finds (with the tables and lists of the
/// element it stands in), else where the page's prose gathers. JSON-LD wins where it says much more.
/// </summary>
internal static class PageBody
{
    private const string Marked = "[itemprop~=articleBody],[property~='schema:articleBody'],[property~=articleBody]";

    /// <summary>Elements that pages of one article keep it in, the narrower first.</summary>
    private static readonly string[] Containers = ["article", "main", "[role=main]", "[role=article]"];

    private const int LeastLetters = 40;

    /// <summary>Changes the page.</summary>
    public static BodyText Read(IHtmlDocument page, PageFacts facts)
    {
        PageNoise.Remove(page);
        var body = page.Body is { } root ? BodyTrim.Trim(Choose(page, root), facts) : new BodyText("");
        return Prefers(facts.Body, body.Text) ? body with { Text = BodyTrim.Plain(facts.Body!) } : body;
    }

    private static List<PageBlock> Choose(IHtmlDocument page, IElement root)
    {
        var marked = page.QuerySelectorAll(Marked).Select(BlockWriter.Write).MaxBy(Letters);
        if (marked is not null && Letters(marked) >= LeastLetters)
        {
            return marked;
        }

        var prose = new Prose(root);
        var container = Containers.Select(page.QuerySelectorAll).Where(found => found.Length == 1).Select(found => found[0]).FirstOrDefault(found => prose.Of(found) * 2 >= prose.Of(root) && prose.Of(found) > 0) ?? root;
        var gathered = BlockWriter.Write(prose.Narrowest(container));
        var readable = ReadableBody.Read(page);
        return Letters(readable) < LeastLetters || (Letters(gathered) >= Letters(readable) && Letters(gathered) * 2 <= Letters(readable) * 3) ? gathered : readable;
    }

    /// <summary>JSON-LD holds the words of pages that scripts fill, and the whole of those that show a beginning.</summary>
    private static bool Prefers(string? declared, string found) =>
        declared is not null && declared.Length >= LeastLetters && declared.Length * 2 > found.Length * 3;

    private static int Letters(List<PageBlock> blocks) => blocks.Sum(block => block.Text.Length - block.LinkLetters);
}
