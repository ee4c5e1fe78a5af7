using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>The body as SmartReader (a port of Readability) finds it. The page is given as a tree, so it has nothing to fetch.</summary>
internal static class ReadableBody
{
    /// <summary>Above it readability takes time out of proportion; what the page marks as its article serves.</summary>
    private const int MostElements = 20_000;

    private const string NoAddress = "https://localhost/";

    /// <summary>The blocks of what reads like an article; none where nothing does. Changes the page.</summary>
    public static List<PageBlock> Read(IHtmlDocument page)
    {
        if (page.All.Length > MostElements || page.Body is null)
        {
            return [];
        }

        IElement? content = null;
        using var reader = new SmartReader.Reader(NoAddress, page) { DisableJSONLD = true, PreCleanPage = false };
        reader.AddCustomOperationEnd(element => content = element);
        return reader.GetArticle().IsReadable && content is not null ? BlockWriter.Write(content) : [];
    }
}
