using System.Diagnostics.Tracing;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ClaimCheck.Json;
using ClaimCheck.Reporting;
using Microsoft.Extensions.Logging;

namespace WebCheck.Tests;

public sealed class SafetyTests(App app) : IClassFixture<App>
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202E\u0000 Meta invested $99 billion in Scale AI.";

    private readonly HttpClient _client = app.CreateClient();

    /// <summary>A server that wanted to put an upload on disk would find no folder for it, and the request would fail.</summary>
    [ModuleInitializer]
    internal static void LeaveNoTemporaryFolder() => Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", "/there/is/no/such/folder");

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "http://localhost:1", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://localhost", true)]
    [InlineData("X-Nothing", "said", true)]
    public async Task Post_FromAPageOfAnotherSite_IsRefused(string header, string value, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = App.Json(App.TwoArticles), Headers = { { header, value } } };
        using var response = await _client.SendAsync(request);

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        if (!allowed)
        {
            Assert.Contains("another site", (await App.ProblemOf(response)).GetProperty("title").GetString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("[::1]:5080", true)]
    public async Task Host_OtherName_IsRefused(string host, bool allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rules") { Headers = { Host = host } };
        using var response = await _client.SendAsync(request);

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/", "no-cache")]
    [InlineData("/app.js", "no-cache")]
    [InlineData("/api/rules", "no-store")]
    [InlineData("/api/rules/CC0000", "no-store")]
    [InlineData("/openapi/v1.json", "no-cache")]
    public async Task Answer_Any_TellsTheBrowserWhatToForbid(string path, string cache)
    {
        using var response = await _client.GetAsync(path);

        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
        Assert.Equal(cache, response.Headers.CacheControl!.ToString());
        Assert.StartsWith("default-src 'none'; script-src 'self' 'sha256-", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "DENY", "no-referrer", "same-origin", "same-origin"), (Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy"), Header("Cross-Origin-Opener-Policy"), Header("Cross-Origin-Resource-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task HtmlReport_OpenedByItself_RunsInASandboxUnderItsOwnPolicy()
    {
        using var response = await _client.PostAsync("/api/check?format=html", App.Json(App.TwoArticles));

        Assert.Equal(HtmlReport.Policy + "; frame-ancestors 'none'; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Article_Hostile_StaysText(string format)
    {
        var article = new Dictionary<string, string> { ["id"] = Hostile, ["title"] = Hostile, ["source"] = Hostile, ["text"] = Hostile, ["url"] = "javascript:alert(1)" };
        using var response = await _client.PostAsync($"/api/check?format={format}", App.Json(System.Text.Json.JsonSerializer.Serialize(new[] { article })));

        var written = await response.Content.ReadAsStringAsync();
        if (format == "json")
        {
            Assert.Equal(Hostile, ReportJson.Read(written).Articles[0].Text);
        }
        else
        {
            Assert.DoesNotMatch(new Regex("(?<!\\\\)<(script>alert|img)|href=.javascript:|\\]\\(javascript:", RegexOptions.None, TimeSpan.FromSeconds(1)), written);
        }
    }

    [Fact]
    public async Task Page_Files_HoldNoInlineScriptAndNoForeignAddress()
    {
        var page = await _client.GetStringAsync("/");

        Assert.Equal(["app.js"], Regex.Matches(page, "<script[^>]*?(?: src=\"([^\"]*)\")?></script>", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Groups[1].Value));
        Assert.DoesNotMatch(new Regex("\\s(style|on[a-z]+)=", RegexOptions.None, TimeSpan.FromSeconds(1)), page);
        foreach (var file in new[] { "", "style.css", "app.js", "articles.js", "example.js", "frame.js", "server.js", "words.js" })
        {
            Assert.DoesNotMatch(new Regex("https?://|//[a-z]+\\.|@import|innerHTML|eval\\(", RegexOptions.None, TimeSpan.FromSeconds(1)), await _client.GetStringAsync("/" + file));
        }
    }

    [Fact]
    public async Task Articles_Checked_AreNeverLogged()
    {
        using var log = new KeptLog();
        await using var own = new App { Log = log };
        using var client = own.CreateClient();

        (await client.PostAsync("/api/check", App.Json("""[{"id": "zebra-id", "source": "zebra source", "text": "The zebra weighs 300 kg."}, {"text": "zebra", "published": "zebra"}]"""))).Dispose();
        using var form = new MultipartFormDataContent { { new StringContent("The zebra weighs 400 kg."), "files", "a.txt" } };
        (await client.PostAsync("/api/files", form)).Dispose();

        Assert.Contains(log.Lines, l => l.StartsWith("Checked 1 articles", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, l => l.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Upload_NearTheLimit_StaysInMemory()
    {
        var text = "The pier is 50 metres long. " + new string('a', 150_000);
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 20; i++)
        {
            form.Add(new StringContent(text), "files", $"{i}.txt");
        }

        using var response = await _client.PostAsync("/api/files", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Check_Any_OpensNoConnection()
    {
        using var network = new NetworkEvents();

        (await _client.PostAsync("/api/check", App.Json(App.TwoArticles.Replace("\"id\": \"a\"", "\"id\": \"a\", \"url\": \"http://example.org/\"", StringComparison.Ordinal)))).Dispose();
        (await _client.PostAsync("/api/check?format=html", App.Json(App.TwoArticles))).Dispose();

        Assert.Empty(network.Seen);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly List<string> _lines = [];

        public string[] Lines
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines];
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
            {
                _lines.Add(formatter(state, exception) + exception);
            }
        }

        public void Dispose()
        {
        }
    }

    /// <summary>Names looked up and sockets connected by this process; the test's own requests go through memory.</summary>
    private sealed class NetworkEvents : EventListener
    {
        private readonly List<string> _seen = [];

        public string[] Seen
        {
            get
            {
                lock (_seen)
                {
                    return [.. _seen];
                }
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.NameResolution" or "System.Net.Sockets")
            {
                EnableEvents(eventSource, EventLevel.LogAlways);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName is "ResolutionStart" or "ConnectStart")
            {
                lock (_seen)
                {
                    _seen.Add($"{eventData.EventSource.Name}: {string.Join(' ', eventData.Payload ?? new([]))}");
                }
            }
        }
    }
}
