using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ClaimCheck.Tests;

public sealed class CheckStreamTests
{
    private static readonly Article[] Articles =
    [
        Given.Article("a1", "Velo Nord was founded in 1987 in Oslo by two sisters."),
        Given.Article("a2", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。"),
        Given.Article("a3", "Velo Nord was founded in 1987."),
    ];

    [Fact]
    public async Task CheckAsync_ArticlesComeOneByOne_TellsFindingsAsTheyCome()
    {
        var changes = new List<(string Kind, string Rule, int Articles)>();
        await foreach (var change in new ClaimChecker().CheckAsync(Stream(Articles)))
        {
            changes.Add((change.Kind.ToString(), change.Finding.Rule, change.Report.Articles.Count));
        }

        changes.Should().Equal(("Found", "CC2001", 2), ("Changed", "CC2001", 3));
    }

    [Fact]
    public async Task CheckAsync_TheLastReport_IsThatOfAllArticlesAtOnce()
    {
        var checker = new ClaimChecker();
        Report? last = null;
        await foreach (var change in checker.CheckAsync(Stream(Articles)))
        {
            last = change.Report;
        }

        last.Should().Be(checker.Check(Articles));
    }

    [Fact]
    public async Task CheckAsync_TwoStories_AreKeptApart()
    {
        var changes = 0;
        await foreach (var change in new ClaimChecker().CheckAsync(Stream(Articles[0] with { Story = "one" }, Articles[1] with { Story = "two" })))
        {
            changes++;
        }

        changes.Should().Be(0);
    }

    [Fact]
    public async Task CheckAsync_NewerVersionOfAnArticle_TakesItsPlace()
    {
        var changes = new List<FindingChange>();
        await foreach (var change in new ClaimChecker().CheckAsync(Stream(Articles[0], Articles[1], Articles[0] with { Text = "Velo Nord was founded in 1978 in Oslo by two sisters." })))
        {
            changes.Add(change);
        }

        changes.Select(c => c.Kind).Should().Equal(FindingChangeKind.Found, FindingChangeKind.Gone);
        changes[1].Report.Articles.Should().HaveCount(2);
        changes[1].Reasons.Select(r => r.Id).Should().Equal("change.restated", "change.agree");
    }

    [Fact]
    public async Task CheckAsync_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        var seen = 0;
        var run = async () =>
        {
            await foreach (var change in new ClaimChecker().CheckAsync(Stream(Articles), cancellationToken: cancel.Token))
            {
                seen++;
                await cancel.CancelAsync();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(1);
    }

    [Fact]
    public void Check_Progress_TellsEachArticleOnceAndTheEnd()
    {
        var steps = new ConcurrentBag<CheckProgress>();
        new ClaimChecker().Check(Articles, new Progress(steps.Add));

        steps.Where(s => s.Stage == CheckStage.Reading).Select(s => s.Done).Should().BeEquivalentTo([1, 2, 3]);
        steps.Where(s => s.Stage == CheckStage.Claims).Should().HaveCount(3).And.OnlyContain(s => s.Total == 3);
        steps.Should().Contain(new CheckProgress(CheckStage.Comparing, 1, 1));
    }

    [Fact]
    public void Check_SomebodyListens_TellsActivityAndMetrics()
    {
        var (activities, measured) = (new ConcurrentBag<Activity>(), new ConcurrentDictionary<string, double>(StringComparer.Ordinal));
        using var activityListener = new ActivityListener { ShouldListenTo = s => s.Name == "ClaimCheck", Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Add };
        ActivitySource.AddActivityListener(activityListener);
        using var meterListener = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meterListener.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        meterListener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured[instrument.Name] = value);
        meterListener.Start();

        using (var mine = new Activity("test").Start())
        {
            new ClaimChecker().Check(Articles);
            activities.Should().Contain(a => a.ParentId == mine.Id && a.OperationName == "claimcheck.check" && a.GetTagItem("claimcheck.contradictions")!.Equals(1));
        }

        measured.Should().ContainKeys("claimcheck.articles", "claimcheck.claims", "claimcheck.findings", "claimcheck.check.duration");
    }

    private static async IAsyncEnumerable<Article> Stream(params Article[] articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }

    private sealed class Progress(Action<CheckProgress> tell) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => tell(value);
    }
}
