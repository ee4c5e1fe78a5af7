using System.Text;
using ClaimCheck.Inputs;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Site;

/// <summary>Checks the sample stories and makes a page of each report, in English and in Chinese. The pages link to the rules of the site.</summary>
internal static class SampleReports
{
    private const string Samples = "docs/samples/";
    private const string Gold = "/gold.json";

    /// <summary>The names of the stories: folders right below the samples that hold a labelled story.</summary>
    public static IReadOnlyList<string> Stories(SiteSources sources) =>
        [.. sources.Files.Where(f => f.StartsWith(Samples, StringComparison.Ordinal) && f.EndsWith(Gold, StringComparison.Ordinal)).Select(f => f[Samples.Length..^Gold.Length]).Where(name => !name.Contains('/'))];

    public static string AddressOf(string story, UiLanguage language) => $"{Samples}{story}/report{(language == UiLanguage.Chinese ? ".zh" : "")}.html";

    public static IEnumerable<(string Address, byte[] Bytes)> Write(string root, string story)
    {
        var input = ArticleFiles.Read([Path.Combine(root, Samples + story)]);
        var report = new ClaimChecker().Check(input.Articles.Select(a => a with { Path = Path.GetFileName(a.Path) }));
        foreach (var language in new[] { UiLanguage.English, UiLanguage.Chinese })
        {
            yield return (AddressOf(story, language), Encoding.UTF8.GetBytes(ReportFormats.Write(report, "html", new ReportOptions { Language = language, RulePages = "../../rules/{id}.html" })));
        }
    }
}
