namespace ClaimCheck;

/// <summary>Puts articles in report order.</summary>
internal static class ArticleList
{
    /// <summary>The articles by id, one for each, with a note for every one left out.</summary>
    public static (List<Article> Articles, List<Note> Notes) Unique(IEnumerable<Article> articles)
    {
        var (unique, notes) = (new List<Article>(), new List<Note>());
        foreach (var article in articles.OrderBy(a => a.Id, StringComparer.Ordinal).ThenBy(a => a.Text, StringComparer.Ordinal))
        {
            if (unique.Count > 0 && unique[^1].Id == article.Id)
            {
                notes.Add(new Note("CC8001", article.Id, null, $"Two articles have the id '{article.Id}'; one was left out. Give each an id of its own."));
            }
            else
            {
                unique.Add(article);
            }
        }

        return (unique, notes);
    }
}
