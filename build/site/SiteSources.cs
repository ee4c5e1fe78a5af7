namespace ClaimCheck.Site;

/// <summary>The files of the repository that the site is made of: README.md and docs, without what builds leave there.</summary>
internal sealed class SiteSources
{
    private static readonly string[] s_built = ["bin", "obj", "artifacts", "TestResults"];

    private readonly string _root;
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    private SiteSources(string root) => _root = root;

    /// <summary>Every file, from the top, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>The sources below a folder; null when it is no such repository.</summary>
    public static SiteSources? Find(string root)
    {
        if (!File.Exists(Path.Combine(root, "README.md")) || !Directory.Exists(Path.Combine(root, "docs")))
        {
            return null;
        }

        var sources = new SiteSources(root);
        sources._files.Add("README.md");
        sources._files.UnionWith(Directory.EnumerateFiles(Path.Combine(root, "docs"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part.StartsWith('.') || s_built.Contains(part))));
        return sources;
    }

    public bool Holds(string path) => _files.Contains(path) || IsFolder(path);

    public bool IsFolder(string path) => _files.GetViewBetween(path + "/", path + "0").Count > 0;

    public string Text(string file) => File.ReadAllText(Path.Combine(_root, file));

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(_root, file));
}
