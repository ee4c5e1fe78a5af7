using Microsoft.Playwright;

namespace ClaimCheck.Browser.Tests;

/// <summary>A page open in the browser. Every request that is not its own is refused and kept.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenedPage(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the page asked for beside itself.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, exceptions, dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<OpenedPage> OpenAsync(IPage page, string address, Func<string, bool> isOwn)
    {
        var opened = new OpenedPage(page);
        page.Console += (_, message) => opened.Complain(message.Type is "error" or "warning" ? $"{message.Type}: {message.Text}" : null);
        page.PageError += (_, error) => opened.Complain(error);
        page.Dialog += (_, dialog) => opened.Complain("dialog: " + dialog.Message);
        page.Popup += (_, popup) => opened.Complain("popup: " + popup.Url);
        await page.RouteAsync("**/*", route =>
        {
            if (isOwn(route.Request.Url))
            {
                return route.ContinueAsync();
            }

            opened._requests.Add(route.Request.Url);
            return route.AbortAsync();
        });
        await page.GotoAsync(address);
        return opened;
    }

    public async Task<string[]> VisibleCardsAsync() => await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).map(c => c.id)");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Complain(string? complaint)
    {
        if (complaint is not null)
        {
            _complaints.Add(complaint);
        }
    }
}
