using System.Diagnostics;
using ClaimCheck.Tests.Conventions;

namespace ClaimCheck.Tests.Cases;

[Collection(WallClock.Name)]
public sealed class LongStoryTests
{
    /// <summary>The first few are spent on compiling.</summary>
    private const int Rounds = 8;

    private const string Sentence = "Brightarm paid $14.3 million for Data Mill and 600 people left. ";

    [Fact]
    public void Check_TenTimesTheLength_TakesNoHundredTimesTheTime()
    {
        var small = Measure(Story(300));
        var large = Measure(Story(3000));

        large.Should().BeLessThan(small * 40, "the work must grow with the text, not with its square");
    }

    [Theory]
    [InlineData("Brightarm sold ", ", ", " cars", " in the year.")]
    [InlineData("盛安公司售出", "、", "辆车", "。")]
    public void Check_ListTenTimesAsLong_TakesNoHundredTimesTheTime(string opening, string link, string noun, string end)
    {
        var small = Measure(List(150));
        var large = Measure(List(1500));

        large.Should().BeLessThan(small * 40, "each member of a list must not be read against all others");

        Article[] List(int members) =>
            [new("a", opening + string.Join(link, Enumerable.Range(0, members).Select(i => $"{1000 + (7 * i)}{noun}")) + end), new("b", $"{opening}1234{noun}{end}")];
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

    /// <summary>Processor time, in milliseconds: others on the machine do not count.</summary>
    private static double Measure(Article[] articles)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            new ClaimChecker().Check(articles);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return best;
    }

    private static Article[] Story(int sentences) =>
        [new("a", string.Concat(Enumerable.Repeat(Sentence, sentences))), new("b", "Brightarm paid $14.3 million for Data Mill and 700 people left.")];
}
