using ClaimCheck.Tests.Cases;

namespace ClaimCheck.Tests.Reporting;

/// <summary>Reports that the tests of the formats print.</summary>
internal static class Stories
{
    private static readonly string[] s_roots = ["tests/Cases", "docs/samples"];

    private static readonly Lazy<Report> s_sample = new(() => new ClaimChecker().Check(Story.Load("docs/samples/meta-ai").Articles));
    private static readonly Lazy<Report[]> s_all = new(() => [.. Folders().Select(f => new ClaimChecker().Check(Story.Load(f).Articles))]);

    public static Report Sample => s_sample.Value;

    /// <summary>The reports on every labelled story of the repository.</summary>
    public static IReadOnlyList<Report> All => s_all.Value;

    public static IEnumerable<Finding> Findings => All.SelectMany(r => r.Contradictions.Concat(r.Findings));

    private static IEnumerable<string> Folders() =>
        s_roots
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "gold.json", SearchOption.AllDirectories))
            .Where(f => !f.Replace('\\', '/').Contains("/newsroom-rules/", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(f)!).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
