namespace ClaimCheck.Tests.Conventions;

/// <summary>The working copy the tests were built in. Tests that need it are skipped where only the binaries are.</summary>
internal static class Repository
{
    private const string Marker = "ClaimCheck.sln";
    private static readonly string[] BuiltFolders = ["artifacts", "bin", "obj", "TestResults", ".git"];

    /// <summary>The top folder, found upwards from the tests' binaries; the test is skipped when there is none.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new SkipException($"The sources are not here: no {Marker} above {AppContext.BaseDirectory}.");
    }

    /// <summary>Files below a folder of the repository, without what a build leaves, as paths with '/' from the top.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var root = Root();
        var start = Path.Combine(root, folder);
        if (!Directory.Exists(start))
        {
            return [];
        }

        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(BuiltFolders, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The C# files below a folder of the repository.</summary>
    public static IReadOnlyList<SourceFile> Sources(string folder) =>
        Files(folder, "*.cs").Select(file => new SourceFile(file, Read(file))).ToList();

    /// <summary>The text of a file named from the top.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root(), file));
}
