using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Markdown;

/// <summary>Names rules, with a link to their pages where these are somewhere.</summary>
internal static class MarkdownLinks
{
    public static string Rule(string rule, Words words, ReportOptions options)
    {
        var title = $"{rule} {MarkdownText.Of(words.Find("rule." + rule) ?? "")}".TrimEnd();
        return options.RulePage(rule) is { } page ? $"[{title}](<{page.Replace(">", "%3E", StringComparison.Ordinal)}>)" : title;
    }
}
