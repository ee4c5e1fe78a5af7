using ClaimCheck.Site;
using ClaimCheck.Tests;
using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

/// <summary>The site of the documentation, opened from disk.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SitePageTests(Browser browser)
{
    private static readonly Lazy<SiteContent> s_site = new(() => SiteBuilder.Build(Repository.Root));
    private static readonly string s_checks = AccessibilityTests.Read("checks.js");

    [SkippableTheory]
    [InlineData("index.html", ColorScheme.Light, 1600)]
    [InlineData("index.html", ColorScheme.Dark, 320)]
    [InlineData("docs/writing-rules.html", ColorScheme.Light, 320)]
    [InlineData("docs/predicates.html", ColorScheme.Dark, 1280)]
    [InlineData("docs/rules/index.html", ColorScheme.Light, 1280)]
    [InlineData("docs/rules/CC1001.html", ColorScheme.Dark, 320)]
    public async Task Page_AnyView_HasNoFaultAndFitsItsWidth(string address, ColorScheme scheme, int width)
    {
        await using var opened = await browser.OpenAsync(s_site.Value, address, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });

        (await opened.Page.EvaluateAsync<string[]>(s_checks)).Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        opened.Complaints.Should().BeEmpty();
        opened.Requests.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Search_ByKeyboard_LeadsToTheHeading()
    {
        await using var opened = await browser.OpenAsync(s_site.Value, "docs/rules/CC1001.html");

        await opened.Page.FillAsync("#find", "writing predicate");
        (await opened.Page.TextContentAsync(".count")).Should().Be("1 heading");
        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForSelectorAsync("#a-predicate:target");

        (await opened.Page.TextContentAsync("h1")).Should().Be("Writing rules");
    }

    [SkippableFact]
    public async Task Search_Escape_ClosesAndStaysInTheField()
    {
        await using var opened = await browser.OpenAsync(s_site.Value, "index.html");

        await opened.Page.FillAsync("#find", "rule");
        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await opened.Page.Keyboard.PressAsync("Escape");

        (await opened.Page.IsVisibleAsync("#found")).Should().BeFalse();
        (await opened.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("find");
    }

    [SkippableFact]
    public async Task Contents_NarrowPage_IsFoldedAndOpens()
    {
        await using var opened = await browser.OpenAsync(s_site.Value, "docs/concepts.html", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 } });

        (await opened.Page.IsVisibleAsync(".contents nav")).Should().BeFalse();
        await opened.Page.ClickAsync(".contents summary");
        await opened.Page.ClickAsync(".contents >> text=Known limits");

        (await opened.Page.TextContentAsync("h1")).Should().Be("Known limits");
    }
}
