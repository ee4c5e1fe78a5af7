using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class AccessibilityTests(Browser browser)
{
    private static readonly string s_checks = Read("checks.js");

    public static TheoryData<string, ColorScheme, int> Views => new()
    {
        { "English", ColorScheme.Light, 1280 },
        { "English", ColorScheme.Dark, 1280 },
        { "Chinese", ColorScheme.Light, 1280 },
        { "Chinese", ColorScheme.Dark, 320 },
        { "Mixed", ColorScheme.Light, 320 },
        { "Mixed", ColorScheme.Dark, 1600 },
    };

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task Page_AnyView_HasNoFaultAndFitsItsWidth(string name, ColorScheme scheme, int width)
    {
        await using var opened = await browser.OpenAsync(Html(name), new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });

        (await opened.Page.EvaluateAsync<string[]>(s_checks)).Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Checks_FaultyPage_NameItsFaults()
    {
        await using var opened = await browser.OpenAsync("<!DOCTYPE html><html><body><h1>a</h1><h3>b</h3><p style='color:#999;background:#fff'>pale</p><a href='#x'></a><svg></svg><table><tr><th>c</th></tr></table></body></html>");

        var faults = await opened.Page.EvaluateAsync<string[]>(s_checks);

        foreach (var fault in new[] { "contrast 2.8", "no name", "h3 behind h1", "picture without a name", "th without scope", "one h1 and one main", "lang and title" })
        {
            faults.Should().Contain(f => f.StartsWith(fault, StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Page_Dark_IsDark()
    {
        await using var opened = await browser.OpenAsync(Pages.English, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        (await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(20, 22, 26)");
    }

    [SkippableFact]
    public async Task Page_Chinese_IsChineseThroughout()
    {
        await using var opened = await browser.OpenAsync(Pages.Chinese);

        (await opened.Page.GetAttributeAsync("html", "lang")).Should().Be("zh-Hans");
        (await opened.Page.TextContentAsync("#shown")).Should().Be("显示4项，共4项");
        (await opened.Page.Locator("header.top, .filters, h2, .why, .tags").AllTextContentsAsync()).Should().NotContain(t => t.Contains("contradiction", StringComparison.OrdinalIgnoreCase) || t.Contains("do not meet", StringComparison.Ordinal));
    }

    private static string Html(string name) => name switch { "Chinese" => Pages.Chinese, "Mixed" => Pages.Mixed, _ => Pages.English };

    internal static string Read(string name)
    {
        using var reader = new StreamReader(typeof(AccessibilityTests).Assembly.GetManifestResourceStream("ClaimCheck.Browser.Tests." + name)!);
        return reader.ReadToEnd();
    }
}
