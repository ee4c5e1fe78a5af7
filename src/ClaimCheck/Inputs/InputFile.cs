namespace ClaimCheck.Inputs;

/// <summary>A file to read and how it is called.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Path">As the user would name it.</param>
/// <param name="Id">Id of the article in it, when it holds one.</param>
/// <param name="Named">Whether the user named it, rather than a folder it lies in.</param>
internal sealed record InputFile(string Location, string Path, string Id, bool Named)
{
    /// <summary>What is in it, or null when it is on disk.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    public string Name => System.IO.Path.GetFileName(Location);

    /// <summary>The folder it lies in; of a file in memory as its name tells, so that nothing on disk is ever taken for it.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Content is null ? System.IO.Path.GetFullPath(Location) : Location) ?? "";

    public string Extension => System.IO.Path.GetExtension(Location).ToUpperInvariant();

    /// <summary>The id of the article in a file of that name: the name without extension, or all of it where nothing else is in it (<c>.txt</c>).</summary>
    public static string IdOf(string name)
    {
        var id = name[..^System.IO.Path.GetExtension(name).Length];
        return string.IsNullOrWhiteSpace(id) || id.EndsWith('/') ? name : id;
    }

    public Stream Open() => Content is { } content ? new MemoryStream(content.ToArray(), writable: false) : File.OpenRead(Location);
}
