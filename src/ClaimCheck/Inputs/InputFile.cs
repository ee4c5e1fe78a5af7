namespace ClaimCheck.Inputs;

/// <summary>A file to read and how it is called.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Path">As the user would name it.</param>
/// <param name="Id">Id of the article in it, when it holds one.</param>
/// <param name="Named">Whether the user named it, rather than a folder it lies in.</param>
internal sealed record InputFile(string Location, string Path, string Id, bool Named)
{
    public string Name => System.IO.Path.GetFileName(Location);

    public string Extension => System.IO.Path.GetExtension(Location).ToUpperInvariant();
}
