namespace ClaimCheck.Inputs;

/// <summary>A file that need not be on disk: an upload, an attachment, a row of a database.</summary>
/// <param name="Name">Its name, which says by its extension how it is read and without it what the article is called; folders in it are kept (<c>desk/a.txt</c>). It is never opened.</param>
/// <param name="Content">Its bytes; they must not change while they are read.</param>
public sealed record ArticleFile(string Name, ReadOnlyMemory<byte> Content);
