using System.Diagnostics;
using ClaimCheck.Tests.Conventions;

namespace ClaimCheck.Tests.Cases;

[Collection(WallClock.Name)]
public sealed class LongStoryTests
{
    private const string Sentence = "Brightarm paid $14.3 million for Data Mill and 600 people left. ";

    [Fact]
    public void Check_TenTimesTheLength_TakesNoHundredTimesTheTime()
    {
        var small = Measure(300);
        var large = Measure(3000);

        large.Should().BeLessThan(small * 40, "the work must grow with the text, not with its square");
    }

    [Fact]
    public void Check_SentenceRepeatedThousandTimes_IsOneContradiction()
    {
        var report = new ClaimChecker().Check(Story(1000));

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().HaveCount(2);
    }

    [Fact]
    public void Check_CancelledMeanwhile_StopsInsideAnArticle()
    {
        using var cancel = new CancellationTokenSource();
        var articles = Story(60_000);
        cancel.CancelAfter(TimeSpan.FromMilliseconds(300));
        var clock = Stopwatch.StartNew();

        var check = () => new ClaimChecker().Check(articles, cancel.Token);

        check.Should().Throw<OperationCanceledException>();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    private static double Measure(int sentences)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var clock = Stopwatch.StartNew();
            new ClaimChecker().Check(Story(sentences));
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static Article[] Story(int sentences) =>
        [new("a", string.Concat(Enumerable.Repeat(Sentence, sentences))), new("b", "Brightarm paid $14.3 million for Data Mill and 700 people left.")];
}
