namespace ClaimCheck.Site;

/// <summary>Addresses in the site. It has the folders of the repository, so that relative links stay as they are: only <c>.md</c> becomes <c>.html</c>,
/// and a README is the index of its folder.</summary>
internal static class SiteAddress
{
    private const string Readme = "README.md";

    public static bool IsPage(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static string OfFile(string file)
    {
        var folder = file[..(file.LastIndexOf('/') + 1)];
        var name = file[folder.Length..];
        return name == Readme ? folder + "index.html" : IsPage(name) ? folder + name[..^".md".Length] + ".html" : file;
    }

    /// <summary>The file that a relative link names, from the top of the repository; null when it leads out of it.</summary>
    /// <param name="from">The file that links.</param>
    /// <param name="path">The link without anchor.</param>
    public static string? Resolve(string from, string path)
    {
        var parts = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (!parts.TryPop(out _))
                {
                    return null;
                }
            }
            else if (part is not ("" or "."))
            {
                parts.Push(part);
            }
        }

        return string.Join('/', parts.Reverse());
    }

    /// <summary>The way from one page to another file of the site.</summary>
    public static string Relative(string from, string to)
    {
        var (start, end) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < start.Length && shared < end.Length - 1 && start[shared] == end[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", start.Length - shared)) + string.Join('/', end[shared..].Select(Uri.EscapeDataString));
    }
}
