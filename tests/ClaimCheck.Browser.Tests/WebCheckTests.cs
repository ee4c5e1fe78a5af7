using System.Text;
using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

[Collection(BrowserGroup.Name)]
public sealed class WebCheckTests(Browser browser, WebCheckSite site) : IClassFixture<WebCheckSite>
{
    private const string Wire = "Meta invested $14.8 billion in Scale AI.";
    private const string Window = "Meta向Scale AI投资143亿美元。";

    private static readonly string s_checks = AccessibilityTests.Read("checks.js");

    [SkippableFact]
    public async Task Typing_TwoArticles_ShowsTheReportAndFollowsEachChange()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        await FillAsync(opened.Page, 0, "Harbour Wire", Wire);
        await FillAsync(opened.Page, 1, "南窗财经", Window);

        await StatusAsync(opened.Page, "Articles: 2, claims: 2, contradictions: 1");
        await Assertions.Expect(Report(opened.Page).Locator("#contradictions .card")).ToHaveCountAsync(1);

        await FillAsync(opened.Page, 1, "南窗财经", "Meta向Scale AI投资148亿美元。");

        await StatusAsync(opened.Page, "Articles: 2, claims: 2, contradictions: 0");
        await Assertions.Expect(Report(opened.Page).Locator("#contradictions .card")).ToHaveCountAsync(0);
        opened.Requests.Should().BeEmpty();
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Typing_LetterByLetter_ChecksAfterThePause()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        var asked = 0;
        opened.Page.Request += (_, request) => asked += request.Url.Contains("api/check", StringComparison.Ordinal) ? 1 : 0;

        await Text(opened.Page, 0).PressSequentiallyAsync(Wire, new LocatorPressSequentiallyOptions { Delay = 10 });

        await StatusAsync(opened.Page, "Articles: 1, claims: 1, contradictions: 0");
        asked.Should().BeInRange(2, 6, "a check asks twice, and 40 letters are typed in less than a second");
    }

    [SkippableFact]
    public async Task Change_WhileACheckRuns_CallsItOff()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        var held = new TaskCompletionSource();
        await opened.Page.RouteAsync("**/api/check?format=json*", async route =>
        {
            held.TrySetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        }, new PageRouteOptions { Times = 1 });
        var failed = new TaskCompletionSource<string?>();
        opened.Page.RequestFailed += (_, request) => failed.TrySetResult(request.Failure);

        await Text(opened.Page, 0).FillAsync(Wire);
        await held.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Text(opened.Page, 0).FillAsync(Window);

        (await failed.Task.WaitAsync(TimeSpan.FromSeconds(30))).Should().Contain("ABORTED");
        await StatusAsync(opened.Page, "Articles: 1, claims: 1, contradictions: 0");
    }

    [SkippableFact]
    public async Task Upload_Files_BecomeArticlesAndWhatIsNoneIsTold()
    {
        await using var opened = await browser.OpenAsync(site.Address);

        await opened.Page.SetInputFilesAsync("#files", [Payload("wire.txt", Wire), Payload("more.jsonl", $$"""{"text": "{{Window}}", "source": "南窗财经", "published": "2025-06-20"}"""), new FilePayload { Name = "photo.png", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4E, 0x47, 1] }]);

        await StatusAsync(opened.Page, "Articles: 2, claims: 2, contradictions: 1");
        (await opened.Page.Locator("[name=published]").EvaluateAllAsync<string[]>("all => all.map(i => i.value)")).Should().Equal("2025-06-20", "");
        (await opened.Page.TextContentAsync("#problem")).Should().Contain("photo.png is not text but a PNG image");
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Drop_File_BecomesAnArticle()
    {
        await using var opened = await browser.OpenAsync(site.Address);

        var dropped = await opened.Page.EvaluateHandleAsync("text => { const d = new DataTransfer(); d.items.add(new File([text], 'wire.txt', { type: 'text/plain' })); return d; }", Wire);
        await opened.Page.DispatchEventAsync("main", "drop", new { dataTransfer = dropped });

        await StatusAsync(opened.Page, "Articles: 1, claims: 1, contradictions: 0");
        (await Text(opened.Page, 0).InputValueAsync()).Should().Be(Wire);
    }

    [SkippableFact]
    public async Task Download_Json_IsTheReport()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        await FillAsync(opened.Page, 0, "Harbour Wire", Wire);
        await opened.Page.Locator("#downloads").WaitForAsync();

        var download = await opened.Page.RunAndWaitForDownloadAsync(() => opened.Page.ClickAsync("[data-format=json]"));

        download.SuggestedFilename.Should().Be("report.json");
        var expected = new ClaimChecker().Check([new Article("article-1", Wire) { Source = "Harbour Wire", Path = "request.json" }]);
        (await File.ReadAllTextAsync((await download.PathAsync())!)).Should().Be(ReportFormats.Write(expected, "json"));
    }

    [SkippableFact]
    public async Task Keyboard_Alone_DoesEverything()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        var page = opened.Page;
        async Task<string> Focused() => await page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.id || document.activeElement.className || document.activeElement.textContent");

        await page.Keyboard.PressAsync("Tab");
        (await Focused()).Should().Be("skip");
        await page.Keyboard.PressAsync("Enter");
        (await Focused()).Should().Be("report");

        await page.Locator("#add").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await Focused()).Should().Be("source");
        (await page.Locator("#list li").CountAsync()).Should().Be(3);
        await page.Locator(".remove").Nth(2).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        (await Focused()).Should().Be("text");
        (await page.Locator("#list li").CountAsync()).Should().Be(2);

        await page.Locator("#example").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Report(page).Locator("#contradictions .card").First).ToBeVisibleAsync();
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Report_InItsFrame_NavigatesWithinItselfAndReachesNothing()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        await FillAsync(opened.Page, 0, "<img src=x onerror=alert(1)>", "</script><script>top.pwned = 1</script> " + Wire);
        await FillAsync(opened.Page, 1, "B", Window);
        await StatusAsync(opened.Page, "Articles: 2, claims: 3, contradictions: 1");

        var report = Report(opened.Page);
        await report.Locator("nav a[href='#sources']").ClickAsync();
        await Assertions.Expect(report.Locator("#sources")).ToBeInViewportAsync();
        await report.Locator("input[value=minor]").UncheckAsync();
        await Assertions.Expect(report.Locator("#contradictions .card")).ToBeHiddenAsync();

        (await report.Locator("body").EvaluateAsync<string>("() => { try { return parent.document.title; } catch (error) { return error.name; } }")).Should().Be("SecurityError");
        (await opened.Page.EvaluateAsync<bool>("window.pwned === undefined")).Should().BeTrue();
        opened.Requests.Should().BeEmpty();
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Chinese_Chosen_IsChineseThroughout()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        await opened.Page.ClickAsync("#example");
        await opened.Page.ClickAsync("[data-ui=zh]");

        await StatusAsync(opened.Page, "文章3篇");
        await Assertions.Expect(Report(opened.Page).Locator("#contradictions h2")).ToContainTextAsync("矛盾");
        (await opened.Page.GetAttributeAsync("html", "lang")).Should().Be("zh-Hans");
        (await opened.Page.Locator("[data-words], legend, .remove").AllTextContentsAsync()).Should().OnlyContain(w => w.Any(c => c >= '\u4e00'));
        (await opened.Page.Locator("[aria-label]:not([data-format])").EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('aria-label'))")).Should().OnlyContain(w => w.Any(c => c >= '\u4e00'));
        opened.Complaints.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Server_Gone_SaysSoAndKeepsWhatIsTyped()
    {
        await using var opened = await browser.OpenAsync(site.Address);
        await opened.Page.RouteAsync("**/api/**", route => route.AbortAsync());

        await FillAsync(opened.Page, 0, "Harbour Wire", Wire);

        await Assertions.Expect(opened.Page.Locator("#problem")).ToHaveTextAsync("The application does not answer. Is it still running?");
        (await Text(opened.Page, 0).InputValueAsync()).Should().Be(Wire);
    }

    [SkippableTheory]
    [InlineData("en", ColorScheme.Light, 1440)]
    [InlineData("en", ColorScheme.Dark, 320)]
    [InlineData("zh", ColorScheme.Light, 320)]
    [InlineData("zh", ColorScheme.Dark, 1440)]
    public async Task Page_AnyView_HasNoFaultAndFitsItsWidth(string ui, ColorScheme scheme, int width)
    {
        await using var opened = await browser.OpenAsync(site.Address, new BrowserNewContextOptions { ColorScheme = scheme, Locale = ui == "zh" ? "zh-CN" : "en-GB", ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await opened.Page.ClickAsync("#example");
        await Assertions.Expect(Report(opened.Page).Locator("#contradictions .card").First).ToBeVisibleAsync();

        (await opened.Page.EvaluateAsync<string[]>(s_checks)).Should().BeEmpty();
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await opened.Page.GetAttributeAsync("html", "lang")).Should().StartWith(ui);
        opened.Complaints.Should().BeEmpty();
    }

    private static async Task FillAsync(IPage page, int card, string source, string text)
    {
        await page.Locator("[name=source]").Nth(card).FillAsync(source);
        await Text(page, card).FillAsync(text);
    }

    private static ILocator Text(IPage page, int card) => page.Locator("[name=text]").Nth(card);

    private static IFrameLocator Report(IPage page) => page.FrameLocator("iframe:not(.coming)");

    private static Task StatusAsync(IPage page, string words) => Assertions.Expect(page.Locator("#status")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = 15_000 });

    private static FilePayload Payload(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
