using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Inputs;
using ClaimCheck.Json;

namespace ClaimCheck.Benchmarks;

/// <summary>What whole checks of a file of stories cost, round after round, and the writing of their reports.</summary>
internal static class Stories
{
    public static void Print(string path, int rounds)
    {
        var articles = ArticleFiles.Read([path]).Articles;
        Article[][] stories = [.. articles.GroupBy(a => a.Story, StringComparer.Ordinal).Select(g => g.ToArray())];
        var checker = new ClaimChecker();
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetTotalAllocatedBytes();
            var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var reports = Array.ConvertAll(stories, s => checker.Check(s));
            var (check, allocated) = (clock.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - before);
            var checkUsed = Environment.CpuUsage.TotalTime;
            clock.Restart();
            Array.ForEach(reports, r => ReportJson.Write(r, TextWriter.Null));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{stories.Length} stories, {articles.Count} articles: check {check,6:F0} ms (processor {(checkUsed - used).TotalMilliseconds:F0}), {allocated / 1e6:F0} MB allocated; writing {clock.Elapsed.TotalMilliseconds:F0} ms (processor {(Environment.CpuUsage.TotalTime - checkUsed).TotalMilliseconds:F0})"));
        }
    }
}
