using System.Diagnostics;
using ClaimCheck.Mentions;
using ClaimCheck.Tests.Conventions;

namespace ClaimCheck.Tests.Mentions;

[Collection(WallClock.Name)]
public sealed class LongRunTests
{
    private const int Length = 400_000;

    /// <summary>A run this many times shorter tells how fast this machine is now: a reader whose time grows with the length takes about as many times longer for the long one, another its square.</summary>
    private const int Times = 8;

    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);

    /// <summary>Runs that tempt a reader to look to their end from each of their places: that would take most of a minute.</summary>
    [Theory]
    [InlineData("5-", "en")]
    [InlineData("12-345-", "en")]
    [InlineData("0 ", "en")]
    [InlineData("9", "en")]
    [InlineData("hundred ", "en")]
    [InlineData("1千", "zh")]
    [InlineData("一", "zh")]
    public async Task Scan_LongRun_EndsSoon(string unit, string language)
    {
        var start = Stopwatch.GetTimestamp();
        await Scan(unit, language, Length / Times);
        var limit = (Stopwatch.GetElapsedTime(start) * Times * Times / 2) + Margin;

        (await Scan(unit, language, Length).WaitAsync(limit)).Should().BeGreaterThanOrEqualTo(0);
    }

    private static Task<int> Scan(string unit, string language, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return Task.Run(() => ValueScanner.Scan(text, new ScanContext(language, null)).Length);
    }
}
