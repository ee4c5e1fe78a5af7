namespace WebCheck;

/// <summary>Keeps pages of other sites, open in the same browser, from using this application.</summary>
/// <remarks>
/// A page anywhere can send a form to 127.0.0.1. Browsers say where a request comes from, in Sec-Fetch-Site or, older ones, in Origin;
/// programs that are no browser say neither. Against a name that someone lets point here (DNS rebinding) AllowedHosts stands before this.
/// </remarks>
internal static class SameOrigin
{
    public static void UseSameOrigin(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(request)
            ? next(context)
            : Problems.OtherOrigin(request.Headers.Origin is [{ } origin] ? origin : "another site").ExecuteAsync(context);
    });

    private static bool IsOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site]
        ? site is "same-origin" or "none"
        : request.Headers.Origin.Count == 0 || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
