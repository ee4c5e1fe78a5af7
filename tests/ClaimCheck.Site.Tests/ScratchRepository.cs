namespace ClaimCheck.Site.Tests;

/// <summary>A small repository of a few files, gone after the test.</summary>
internal sealed class ScratchRepository : IDisposable
{
    public ScratchRepository(params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(Root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("claimcheck-site-").FullName;

    public SiteContent Build() => SiteBuilder.Build(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
