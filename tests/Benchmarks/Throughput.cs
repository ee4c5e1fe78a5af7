using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Benchmarks;

/// <summary>How much text all recognisers read together in a second of processor time, article by article, once nothing more is compiled, and what they allocate for it besides what they find. Both languages warm up together, as the code is laid out by what it meets first.</summary>
internal static class Throughput
{
    private const int Length = 7_000_000;
    private const int Rounds = 12;
    private static readonly string[] Languages = ["en", "zh"];
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWarm = TimeSpan.FromSeconds(30);

    public static void Print(string? folder)
    {
        var articles = Languages.ToDictionary(l => l, l => Texts.Articles(l, Length, folder).Select(ChineseFold.Fold).ToArray());
        WarmUp([.. articles["en"].Concat(articles["zh"])], text => ValueScanner.Scan(text, ContextOf("en")));
        foreach (var language in Languages)
        {
            Line(language, "all values", articles[language], text => ValueScanner.Scan(text, ContextOf(language)));
        }

        foreach (var language in Languages)
        {
            string[] folded = [.. articles[language].Select(t => ValueFold.Fold(t, new char[t.Length]).ToString())];
            Line(language, "dates and times", folded, text => Found(into => DateScanner.Scan(text, ContextOf(language), into)));
            Line(language, "quantities", folded, text => Found(into => QuantityScanner.Scan(text, ContextOf(language), into)));
            Line(language, "roles", folded, text => Found(into => RoleScanner.Scan(text, ContextOf(language), into)));
        }
    }

    private static ScanContext ContextOf(string language) => new(language, new DateOnly(2025, 6, 18));

    private static List<Mention> Found(Action<List<Mention>> scan)
    {
        var found = new List<Mention>();
        scan(found);
        return found;
    }

    private static void Line(string language, string name, string[] articles, Func<string, IReadOnlyCollection<Mention>> scan)
    {
        WarmUp(articles, scan);
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            Scan(articles, scan);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        var (length, (count, allocated, kept)) = ((double)articles.Sum(a => a.Length), Room(articles, scan));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{language} {name,-16} {articles.Sum(Encoding.UTF8.GetByteCount) / 1e6 / best,7:F1} MB/s  {count,8} mentions  allocated for each character {allocated / length,5:F1} bytes, {(allocated - kept) / length,5:F1} besides the mentions"));
    }

    private static void Scan(string[] articles, Func<string, IReadOnlyCollection<Mention>> scan)
    {
        foreach (var article in articles)
        {
            scan(article);
        }
    }

    /// <summary>Runs until the last second of rounds compiled nothing.</summary>
    private static void WarmUp(string[] articles, Func<string, IReadOnlyCollection<Mention>> scan)
    {
        var (clock, last, methods) = (Stopwatch.StartNew(), TimeSpan.Zero, -1L);
        while (clock.Elapsed < Warm || (methods != JitInfo.GetCompiledMethodCount() && clock.Elapsed < LongestWarm))
        {
            (methods, last) = clock.Elapsed - last > TimeSpan.FromSeconds(1) ? (JitInfo.GetCompiledMethodCount(), clock.Elapsed) : (methods, last);
            Scan(articles, scan);
        }
    }

    /// <summary>Bytes allocated in one round, and those of them that its mentions still hold.</summary>
    private static (int Count, long Allocated, long Kept) Room(string[] articles, Func<string, IReadOnlyCollection<Mention>> scan)
    {
        var found = new IReadOnlyCollection<Mention>[articles.Length];
        var (held, before) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < articles.Length; i++)
        {
            found[i] = scan(articles[i]);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - held;
        return (found.Sum(f => f.Count), allocated, kept);
    }
}
