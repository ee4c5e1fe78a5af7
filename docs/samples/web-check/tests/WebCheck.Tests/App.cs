using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

// Some tests listen to what the whole process does.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace WebCheck.Tests;

/// <summary>The application with settings of the test's own.</summary>
public sealed class App : WebApplicationFactory<Program>
{
    public const string TwoArticles = """
        {"articles": [
          {"id": "a", "source": "Harbour Wire", "published": "2025-10-24", "text": "Meta invested $14.8 billion in Scale AI."},
          {"id": "b", "source": "南窗财经", "published": "2025-06-20", "text": "Meta向Scale AI投资143亿美元。"}]}
        """;

    private readonly (string Name, string Value)[] _settings = [];

    public App()
    {
    }

    internal App(params (string Name, string Value)[] settings) => _settings = settings;

    public ILoggerProvider? Log { get; init; }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    /// <summary>The problem details of an answer.</summary>
    public static async Task<JsonElement> ProblemOf(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)response.StatusCode, problem.GetProperty("status").GetInt32());
        return problem;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        if (Log is not null)
        {
            builder.ConfigureLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace).AddFilter(_ => true));
        }
    }
}
