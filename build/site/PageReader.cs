using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimCheck.Site;

/// <summary>Reads Markdown as code hosts do: tables, anchors by heading. Markup in it stands as text.</summary>
internal static class PageReader
{
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    /// <summary>The page of a file, and what is wrong with its headings.</summary>
    public static (SitePage Page, IReadOnlyList<SiteFault> Faults) Read(string file, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        PageHeading[] headings = [.. document.Descendants<HeadingBlock>().Select(h => new PageHeading(h.Level, WordsOf(h.Inline), h.GetAttributes().Id ?? "", h.Line + 1))];
        return (new SitePage(file, document, headings.FirstOrDefault(h => h.Level == 1)?.Text ?? file, headings), [.. Faults(file, headings)]);
    }

    /// <summary>The words of an inline, without marks.</summary>
    public static string WordsOf(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));

    private static IEnumerable<SiteFault> Faults(string file, PageHeading[] headings)
    {
        if (headings.Count(h => h.Level == 1) != 1 || headings[0].Level != 1)
        {
            yield return new SiteFault(file, headings.FirstOrDefault()?.Line ?? 1, $"The page has {headings.Count(h => h.Level == 1)} headings of the first level; it begins with one, '# Title', and has no other.");
        }

        foreach (var (before, after) in headings.Zip(headings.Skip(1)))
        {
            if (after.Level > before.Level + 1)
            {
                yield return new SiteFault(file, after.Line, $"'{after.Text}' is a heading of level {after.Level} under one of level {before.Level}; levels go down one by one.");
            }
        }
    }
}
