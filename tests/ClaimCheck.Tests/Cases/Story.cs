using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Cases;

/// <summary>A labelled story of the repository: a folder of articles with a gold.json.</summary>
internal sealed record Story(string Folder, IReadOnlyList<Article> Articles, JObject Gold)
{
    /// <summary>Folders with a gold.json below a folder of the repository, as test rows; those named unseen are only measured on, never demanded.</summary>
    public static TheoryData<string> Below(params string[] folders)
    {
        var rows = new TheoryData<string>();
        foreach (var folder in folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "gold.json", SearchOption.AllDirectories)).Where(f => !f.Replace('\\', '/').Contains("/unseen/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            rows.Add(Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(folder)!).Replace('\\', '/'));
        }

        return rows;
    }

    public static Story Load(string folder)
    {
        var path = Path.Combine(Repository.Root, folder);
        var articles = Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal)
            .Select(f => new Article(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)));
        return new Story(folder, [.. articles], JObject.Parse(File.ReadAllText(Path.Combine(path, "gold.json"))));
    }
}
