using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class ReportPageTests(Browser browser)
{
    [SkippableFact]
    public async Task Open_FromDisk_AsksForNothingAndComplainsOfNothing()
    {
        await using var opened = await browser.OpenAsync(Pages.English);

        (await opened.Page.TitleAsync()).Should().Be("ClaimCheck report");
        (await opened.VisibleCardsAsync()).Should().Equal(Pages.Sample.Contradictions.Concat(Pages.Sample.Findings).Select(f => f.Id));
        await opened.Page.WaitForTimeoutAsync(200);
        opened.Requests.Should().BeEmpty();
        opened.Complaints.Should().BeEmpty();
    }

    /// <summary>Parts out of sight have no height yet, so that a page that scrolls smoothly arrives elsewhere.</summary>
    [SkippableTheory]
    [InlineData(1400)]
    [InlineData(390)]
    public async Task Contents_EachLinkOfAFreshPage_BringsItsPartIntoSight(int width)
    {
        string[] parts;
        await using (var opened = await browser.OpenAsync(Pages.English))
        {
            parts = await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('nav a[href^=\"#\"]')].map(a => a.getAttribute('href'))");
        }

        parts.Should().HaveCountGreaterThan(4);
        foreach (var part in parts)
        {
            await using var opened = await browser.OpenAsync(Pages.English, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            await opened.Page.ClickAsync($"nav a[href='{part}']");
            await opened.Page.WaitForTimeoutAsync(700);

            (await opened.Page.EvaluateAsync<double>($"document.querySelector('{part}').getBoundingClientRect().top")).Should().BeInRange(-5, 700, "{0} is what was asked for", part);
        }
    }

    [SkippableFact]
    public async Task Policy_ScriptAddedToThePage_DoesNotRun()
    {
        await using var opened = await browser.OpenAsync(Pages.English.Replace("</main>", "<img src=x onerror=\"window.pwned=1\"><script>window.pwned=1</script></main>", StringComparison.Ordinal));

        await opened.Page.WaitForTimeoutAsync(200);
        (await opened.Page.EvaluateAsync<bool>("window.pwned === undefined")).Should().BeTrue();
        opened.Complaints.Should().NotBeEmpty();
    }

    [SkippableFact]
    public async Task Filters_EachAndTogether_ShowWhatFits()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var page = opened.Page;
        var (critical, major) = (Ids(f => f.Severity == Severity.Critical), Ids(f => f.Severity == Severity.Major));

        await page.UncheckAsync("input[value=major]");
        (await opened.VisibleCardsAsync()).Should().Equal(critical);
        (await page.TextContentAsync("#shown")).Should().Be("1 of 4 findings shown");
        await page.UncheckAsync("input[value=critical]");
        (await opened.VisibleCardsAsync()).Should().BeEmpty();
        await page.ClickAsync("button[type=reset]");
        await page.WaitForFunctionAsync("document.querySelectorAll('.card:not([hidden])').length === 4");
        await page.SelectOptionAsync("select[name=kind]", "time");
        (await opened.VisibleCardsAsync()).Should().Equal(Ids(f => f.Rule == "CC2001"));
        await page.SelectOptionAsync("select[name=kind]", "*");
        await page.SelectOptionAsync("select[name=source]", new SelectOptionValue { Label = "The Bay Ledger" });
        (await opened.VisibleCardsAsync()).Should().Equal(critical);
        (await page.Locator(".m.off").CountAsync()).Should().BePositive();
        (await page.Locator("tr.off").CountAsync()).Should().Be(major.Length);
    }

    [SkippableFact]
    public async Task Quote_Clicked_LeadsToItsWordsAndBackToTheCard()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var page = opened.Page;
        var finding = Pages.Sample.Contradictions[0];
        var claim = finding.Sides[1].Claims[0];

        await page.ClickAsync($"#{finding.Id} a[href='#m-{claim}']");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("m-" + claim);
        await SeeAsync(page, "m-" + claim);
        await page.ClickAsync("#m-" + claim);
        await page.WaitForFunctionAsync($"document.activeElement.id === '{finding.Id}'");
        await SeeAsync(page, finding.Id + "-h");
    }

    [SkippableFact]
    public async Task Quote_ByKeyboard_LeadsToItsWordsAndBackToTheCard()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var page = opened.Page;
        var finding = Pages.Sample.Contradictions[1];
        var claim = finding.Sides[0].Claims[0];

        await page.Locator($"#{finding.Id} a[href='#m-{claim}']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("m-" + claim);
        (await page.Locator(".m.lit").CountAsync()).Should().BeGreaterThan(1, "all words of the finding are lit together");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync($"document.activeElement.id === '{finding.Id}'");
    }

    [SkippableFact]
    public async Task Card_PointedAt_LightsItsWords()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var finding = Pages.Sample.Contradictions[0];

        await opened.Page.HoverAsync($"#{finding.Id} h3");

        (await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.m.lit')].map(m => m.dataset.f)")).Should().NotBeEmpty().And.OnlyContain(f => f.Contains(finding.Id, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Tab_FromTheTop_ReachesTheSkipLinkFirstAndThenEveryControl()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var page = opened.Page;

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).Should().Be("skip");
        (await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0")).Should().BeTrue();
        var names = new List<string>();
        for (var i = 0; i < 13; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            names.Add(await page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.type || document.activeElement.textContent"));
        }

        names.Should().ContainInOrder("Contradictions", "Articles", "severity", "kind", "source", "reset");
    }

    [SkippableFact]
    public async Task Row_OfAHiddenCard_BringsItBack()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        var finding = Pages.Sample.Contradictions[1];

        await opened.Page.UncheckAsync("input[value=major]");
        await opened.Page.ClickAsync($"#matrix a[href='#{finding.Id}']");

        await opened.Page.WaitForFunctionAsync($"document.activeElement.id === '{finding.Id}' && document.activeElement.checkVisibility()");
    }

    [SkippableFact]
    public async Task Open_WithoutScripts_ShowsEverythingButTheFilters()
    {
        await using var opened = await browser.OpenAsync(Pages.English, new BrowserNewContextOptions { JavaScriptEnabled = false });

        (await opened.Page.Locator(".card").First.IsVisibleAsync()).Should().BeTrue();
        (await opened.Page.Locator("#filters").IsVisibleAsync()).Should().BeFalse();
    }

    [SkippableFact]
    public async Task Print_Page_HasNoControlsAndEveryArticle()
    {
        await using var opened = await browser.OpenAsync(Pages.English);
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await opened.Page.Locator("#filters").IsVisibleAsync()).Should().BeFalse();
        (await opened.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.text')].every(t => t.scrollHeight <= t.clientHeight + 1)")).Should().BeTrue("nothing of an article is cut off on paper");
        (await opened.Page.PdfAsync()).Length.Should().BeGreaterThan(20_000);
    }

    private static string[] Ids(Func<Finding, bool> fits) => [.. Pages.Sample.Contradictions.Where(fits).Select(f => f.Id)];

    private static async Task SeeAsync(IPage page, string id) =>
        await page.WaitForFunctionAsync("id => { const b = document.getElementById(id).getBoundingClientRect(); return b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth; }", id);
}
