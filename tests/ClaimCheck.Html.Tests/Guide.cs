namespace ClaimCheck.Html.Tests;

/// <summary>The guide of this package as it stands in the repository.</summary>
internal static class Guide
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Root(), "docs", "html-articles.md")).ReplaceLineEndings("\n");

    public static string Root()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "ClaimCheck.sln")))
        {
            at = Path.GetDirectoryName(at) ?? throw new DirectoryNotFoundException("No ClaimCheck.sln above: run the tests from a clone.");
        }

        return at;
    }
}
