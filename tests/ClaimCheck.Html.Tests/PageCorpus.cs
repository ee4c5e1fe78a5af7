using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests;

/// <summary>The pages of the corpus, read once.</summary>
internal static class PageCorpus
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static InputResult Read { get; } = ArticleFiles.Read([Folder], null, new ArticleFilesOptions { Formats = [new HtmlFormat()] });
}
