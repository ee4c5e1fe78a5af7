using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html;

/// <summary>Reads a web page or a feed that a program holds already. Never throws for what it holds; never fetches anything.</summary>
public static class HtmlArticle
{
    /// <summary>The article of a page, or the entries of a feed, out of its markup.</summary>
    /// <param name="markup">The page or feed as text.</param>
    /// <param name="options">Its address, id and the like; null for none of them.</param>
    /// <returns>One article for a page, one for each entry of a feed, or the error that says why there is none.</returns>
    public static InputResult Parse(string markup, HtmlArticleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var known = options ?? new HtmlArticleOptions();
        return Complete(HtmlFormat.Read(Input(known, Encoding.UTF8.GetBytes(markup)) with { Encoding = "utf-8" }, known.ContentType), known);
    }

    /// <summary>The article of a page, or the entries of a feed, out of the bytes as they were served.</summary>
    /// <param name="markup">The page or feed in whatever encoding; <see cref="HtmlArticleOptions.ContentType"/> may declare it.</param>
    /// <param name="options">Its address, id, header and the like; null for none of them.</param>
    /// <returns>One article for a page, one for each entry of a feed, or the error that says why there is none.</returns>
    public static InputResult Parse(ReadOnlyMemory<byte> markup, HtmlArticleOptions? options = null)
    {
        var known = options ?? new HtmlArticleOptions();
        return Complete(HtmlFormat.Read(Input(known, markup), known.ContentType), known);
    }

    private static ArticleInput Input(HtmlArticleOptions options, ReadOnlyMemory<byte> bytes)
    {
        var name = FirstOf(options.Id, options.Url, "page");
        return new ArticleInput(name, FirstOf(options.Path, options.Url, name), bytes) { Encoding = options.Encoding, Url = options.Url };
    }

    private static string FirstOf(params string?[] names) => Array.Find(names, name => !string.IsNullOrWhiteSpace(name))!;

    private static InputResult Complete(InputResult read, HtmlArticleOptions options) => read with
    {
        Articles = [.. read.Articles.Select(article => article with
        {
            Path = options.Path,
            Source = article.Source ?? options.Source,
            Published = article.Published ?? options.Published,
        })],
    };
}
