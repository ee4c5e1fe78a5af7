using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Inputs;
using ClaimCheck.Json;

namespace ClaimCheck.Benchmarks;

/// <summary>What whole checks of a file of stories cost, round after round: one story after another, all side by side, the writing of
/// their reports, and in the end stories of five articles alone.</summary>
internal static class Stories
{
    private const int Few = 5;
    private const int Repeats = 20;

    public static void Print(string path, int rounds)
    {
        var articles = ArticleFiles.Read([path]).Articles;
        Article[][] stories = [.. articles.GroupBy(a => a.Story, StringComparer.Ordinal).Select(g => g.ToArray())];
        var checker = new ClaimChecker();
        Console.WriteLine($"{stories.Length} stories, {articles.Count} articles");
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetTotalAllocatedBytes();
            var reports = new Report[stories.Length];
            var check = Time(() => reports = Array.ConvertAll(stories, s => checker.Check(s)));
            var allocated = GC.GetTotalAllocatedBytes() - before;
            var beside = Time(() => Parallel.ForEach(stories, s => checker.Check(s)));
            var writing = Time(() => Array.ForEach(reports, r => ReportJson.Write(r, TextWriter.Null)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check {check}, {allocated / 1e6:F0} MB allocated; side by side {beside}; writing {writing}"));
        }

        PrintFew(checker, Array.FindAll(stories, s => s.Length == Few));
    }

    /// <summary>The quickest of several checks of each story: what a machine left alone takes.</summary>
    private static void PrintFew(ClaimChecker checker, Article[][] stories)
    {
        double[] times = [.. stories.Select(s => Enumerable.Range(0, Repeats).Min(_ => Elapsed(() => checker.Check(s)))).Order()];
        if (times.Length > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a story of {Few} articles: median {times[times.Length / 2]:F1} ms, most {times[^1]:F1} ms ({times.Length} stories, quickest of {Repeats})"));
        }
    }

    private static string Time(Action action)
    {
        var used = Environment.CpuUsage.TotalTime;
        var elapsed = Elapsed(action);
        return string.Create(CultureInfo.InvariantCulture, $"{elapsed,6:F0} ms (processor {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds:F0})");
    }

    private static double Elapsed(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
