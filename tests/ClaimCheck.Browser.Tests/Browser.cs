using ClaimCheck.Site;
using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

/// <summary>One Chromium for all tests; none where the machine has none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _folder;

    /// <summary>Why nothing can be tested here, or null.</summary>
    public string? Missing { get; private set; }

    public async Task InitializeAsync()
    {
        if (Array.Find(s_places, File.Exists) is not { } chromium)
        {
            Missing = "No Chromium on this machine; install it (Debian: apt-get install chromium) to test the report in a browser.";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        _folder = Directory.CreateTempSubdirectory("claimcheck-report-").FullName;
    }

    /// <summary>Opens a page from disk and keeps what it asks for and complains of.</summary>
    public async Task<OpenedPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        var page = await NewPageAsync(options);
        var file = Path.Combine(_folder!, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        var address = new Uri(file).AbsoluteUri;
        return await OpenedPage.OpenAsync(page, address, asked => asked.Split('#')[0] == address);
    }

    /// <summary>Opens a site that listens; whatever is asked of any other is refused and kept.</summary>
    public async Task<OpenedPage> OpenAsync(Uri site, BrowserNewContextOptions? options = null) =>
        await OpenedPage.OpenAsync(await NewPageAsync(options), site.AbsoluteUri, asked => asked.StartsWith(site.AbsoluteUri, StringComparison.Ordinal));

    /// <summary>Opens a page of a site from disk. Files of the site may be asked for.</summary>
    internal async Task<OpenedPage> OpenAsync(SiteContent site, string address, BrowserNewContextOptions? options = null)
    {
        var page = await NewPageAsync(options);
        var folder = Path.Combine(_folder!, Path.GetRandomFileName());
        SiteFolder.Write(folder, site).Should().BeNull();
        var around = new Uri(folder + "/").AbsoluteUri;
        return await OpenedPage.OpenAsync(page, new Uri(Path.Combine(folder, address)).AbsoluteUri, asked => asked.StartsWith(around, StringComparison.Ordinal));
    }

    private async Task<IPage> NewPageAsync(BrowserNewContextOptions? options)
    {
        Skip.If(_browser is null, Missing);
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            Directory.Delete(_folder!, recursive: true);
        }

        _playwright?.Dispose();
    }
}
