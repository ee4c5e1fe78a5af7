namespace ClaimCheck.Reporting;

/// <summary>Web addresses that articles carry, as far as they may be links.</summary>
internal static class WebAddress
{
    /// <summary>The address where it is one of the web (http, https), else null: an article may carry anything.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
