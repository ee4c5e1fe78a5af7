using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using ClaimCheck.Json;

namespace WebCheck.Tests;

public sealed class LimitTests
{
    /// <summary>Long enough that a check of it is still running when it is stopped.</summary>
    private static string LongRequest { get; } =
        $$"""[{"text": "{{string.Concat(Enumerable.Range(1, 4000).Select(i => $"The company {i} sold {i + 7} cars for ${i}.5 million in {1990 + (i % 30)}. "))}}"}]""";

    [Theory]
    [InlineData("/api/check")]
    [InlineData("/api/files")]
    public async Task Body_TooLarge_Is413(string path)
    {
        await using var app = new App(("Limits:MaxBodyBytes", "2000"));
        using var client = OnKestrel(app);
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', 3000)), "files", "a.txt" } };

        using var response = await client.PostAsync(path, path == "/api/files" ? form : App.Json($$"""[{"text": "{{new string('a', 3000)}}"}]"""));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("2000 bytes", (await App.ProblemOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_TooMany_Is413()
    {
        await using var app = new App(("Limits:MaxArticles", "2"));

        using var response = await app.CreateClient().PostAsync("/api/check", App.Json("""[{"text": "x"}, {"text": "y"}, {"text": "z"}]"""));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("3 articles; the limit is 2", (await App.ProblemOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_TooLong_IsNotedAndTheOtherChecked()
    {
        await using var app = new App(("Limits:MaxCharacters", "5"));

        using var response = await app.CreateClient().PostAsync("/api/check", App.Json("""[{"id": "long", "text": "123456"}, {"id": "short", "text": "12345"}]"""));

        var report = ReportJson.Read(await response.Content.ReadAsStringAsync());
        Assert.Equal("short", Assert.Single(report.Articles).Id);
        Assert.Equal(("CC9005", "long"), (Assert.Single(report.Notes).Rule, report.Notes[0].Article));
    }

    [Fact]
    public async Task Check_OutOfTime_IsStoppedAndSaysSo()
    {
        await using var app = new App(("Limits:TimeLimit", "00:00:00.020"), ("Limits:MaxCharacters", "1000000"));

        using var response = await app.CreateClient().PostAsync("/api/check", App.Json(LongRequest));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("1", Assert.Single(response.Headers.GetValues("Retry-After")));
        Assert.Contains("longer than 0.02 s", (await App.ProblemOf(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ClientGoesAway_IsStopped()
    {
        using var checks = new StoppedChecks();
        await using var app = new App(("Limits:MaxCharacters", "1000000"));
        using var gone = new CancellationTokenSource();

        var answer = app.CreateClient().PostAsync("/api/check", App.Json(LongRequest), gone.Token);
        await checks.Started.WaitAsync(TimeSpan.FromSeconds(30));
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await checks.Stopped.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Checks_TooManyAtATime_TheNextIsTurnedAway()
    {
        await using var app = new App(("Limits:MaxConcurrent", "1"), ("Limits:MaxWaiting", "0"));
        using var client = OnKestrel(app);
        using var turns = new Turns();
        using var slow = new SlowContent();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/check") { Content = slow };
        var first = client.SendAsync(request);
        await turns.Taken.WaitAsync(TimeSpan.FromSeconds(30));

        using var second = await client.PostAsync("/api/check", App.Json(App.TwoArticles));

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotEmpty(second.Headers.GetValues("Retry-After"));
        Assert.Contains("1 checks are running", (await App.ProblemOf(second)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        slow.LetGo();
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
    }

    private static HttpClient OnKestrel(App app)
    {
        app.UseKestrel(0);
        app.StartServer();

        // Not the factory's own client: it keeps a request until it is complete.
        using var made = app.CreateClient();
        return new HttpClient { BaseAddress = made.BaseAddress };
    }

    /// <summary>Listens to the rate limiter.</summary>
    private sealed class Turns : IDisposable
    {
        private readonly TaskCompletionSource _taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly MeterListener _listener = new();

        public Turns()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "aspnetcore.rate_limiting.active_request_leases")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((_, _, _, _) => _taken.TrySetResult());
            _listener.Start();
        }

        public Task Taken => _taken.Task;

        public void Dispose() => _listener.Dispose();
    }

    /// <summary>Listens to the activities of the library.</summary>
    private sealed class StoppedChecks : IDisposable
    {
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ActivityListener _listener;

        public StoppedChecks()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "ClaimCheck",
                Sample = (ref _) => ActivitySamplingResult.AllData,
                ActivityStarted = _ => _started.TrySetResult(),
                ActivityStopped = activity =>
                {
                    if (activity.Status == ActivityStatusCode.Error)
                    {
                        _stopped.TrySetResult();
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public Task Started => _started.Task;

        public Task Stopped => _stopped.Task;

        public void Dispose() => _listener.Dispose();
    }
}
