using AngleSharp.Html.Dom;
using ClaimCheck.Html.Body;
using ClaimCheck.Html.Metadata;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Pages;

/// <summary>Reads the article of one page.</summary>
internal static class PageReader
{
    public static InputResult Read(ArticleInput input, string markup) =>
        PageParser.Parse(markup) is { } page ? Read(input, page) : PageErrors.Failed(PageErrors.TooMany(input.Path, NestingGuard.MostElements));

    private static InputResult Read(ArticleInput input, IHtmlDocument page)
    {
        var facts = PageFacts.Read(page, input.Url);
        var body = PageBody.Read(page, facts);
        if (body.Text.Length == 0)
        {
            return PageErrors.Failed(PageErrors.NoText(input.Path));
        }

        var text = PageText.Join(facts.Title, body);
        var article = new Article(input.Id, text)
        {
            Title = facts.Title,
            Source = facts.Source ?? body.Source,
            Published = facts.Published ?? body.Published ?? facts.LastResort,
            Language = PageLanguage.Of(facts.Language, text),
            Url = facts.Url,
            Path = input.Path,
        };
        return new InputResult([article], [], facts.IsPaid ? [PageErrors.Beginning(input.Path, input.Id)] : []);
    }
}
