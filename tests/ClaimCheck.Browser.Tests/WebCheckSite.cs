using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimCheck.Browser.Tests;

/// <summary>The sample of an embedding application (docs/samples/web-check), listening on a port of its own.</summary>
public sealed class WebCheckSite : WebApplicationFactory<WebCheck.CheckRequest>
{
    public WebCheckSite()
    {
        UseKestrel(0);
        StartServer();
        using var client = CreateClient();
        Address = new UriBuilder(client.BaseAddress!) { Host = "127.0.0.1" }.Uri;
    }

    public Uri Address { get; }

    /// <summary>The first check compiles the engine; on a busy machine that takes longer than a user would wait.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Limits:TimeLimit", "00:01:00");
}
