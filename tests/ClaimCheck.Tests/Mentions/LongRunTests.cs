using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

public sealed class LongRunTests
{
    private const int Length = 400_000;

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
        var text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));

        var scan = Task.Run(() => ValueScanner.Scan(text, new ScanContext(language, null)).Length);

        (await scan.WaitAsync(TimeSpan.FromSeconds(40))).Should().BeGreaterThanOrEqualTo(0);
    }
}
