using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCheck.Mentions;

namespace ClaimCheck.Benchmarks;

/// <summary>How much text all recognisers read together in a second of processor time, after three seconds of warming up.</summary>
internal static class Throughput
{
    private const int Length = 7_000_000;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);

    public static void Print(string? folder)
    {
        foreach (var language in (string[])["en", "zh"])
        {
            var text = Languages.ChineseFold.Fold(Texts.Of(language, Length, folder));
            var context = new ScanContext(language, new DateOnly(2025, 6, 18));
            Line(language, "dates and times", text, () => Count(found => DateScanner.Scan(text, context, found)));
            Line(language, "quantities", text, () => Count(found => QuantityScanner.Scan(text, context, found)));
            Line(language, "roles", text, () => Count(found => RoleScanner.Scan(text, context, found)));
            Line(language, "all values", text, () => ValueScanner.Scan(text, context).Length);
        }
    }

    private static int Count(Action<List<Mention>> scan)
    {
        var found = new List<Mention>();
        scan(found);
        return found.Count;
    }

    private static void Line(string language, string name, string text, Func<int> scan)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warm;)
        {
            scan();
        }

        var (best, count) = (double.MaxValue, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 3; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            count = scan();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 3.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{language} {name,-16} {Encoding.UTF8.GetByteCount(text) / 1e6 / best,7:F1} MB/s  {count,8} mentions  {allocated / text.Length,6:F1} bytes allocated per character"));
    }
}
