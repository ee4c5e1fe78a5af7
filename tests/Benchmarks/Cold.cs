using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Mentions;

namespace ClaimCheck.Benchmarks;

/// <summary>What the first use of the recognisers in a process costs, tables and compilation included, and how time grows with length.</summary>
internal static class Cold
{
    /// <summary>The first use of the recognisers alone, or of a whole check, in a process of its own.</summary>
    public static void PrintFirst(bool isCheck)
    {
        if (isCheck)
        {
            Article[] articles = [new("a", "Selby Lines said on 12 June 2025 that 600 employees would leave."), new("b", "6月12日,600名员工以143亿美元离开,占比近三成。")];
            Time("first check", () => new ClaimChecker().Check(articles).Claims.Count);
            return;
        }

        First();
    }

    public static void Print()
    {
        First();
        Growth();
    }

    private static void First() =>
        Time("first use, English and Chinese", () => Scan("Shares rose 5.2% to $14.3 billion on 12 June 2025.", "en") + Scan("6月12日,600名员工以143亿美元离开,占比近三成。", "zh"));

    private static void Growth()
    {
        foreach (var length in (int[])[10_000, 100_000, 1_000_000])
        {
            Time($"digits {length}", () => Scan(new string('9', length), "en"));
            Time($"hundred {length}", () => Scan(string.Concat(Enumerable.Repeat("hundred ", length / 8)), "en"));
            Time($"5- {length}", () => Scan(string.Concat(Enumerable.Repeat("5-", length / 2)), "en"));
            Time($"1千 {length}", () => Scan(string.Concat(Enumerable.Repeat("1千", length / 2)), "zh"));
            Time($"English {length}", () => Scan(Texts.Of("en", length)[..length], "en"));
            Time($"Chinese {length}", () => Scan(Texts.Of("zh", length)[..length], "zh"));
        }
    }

    private static int Scan(string text, string language) => ValueScanner.Scan(text, new ScanContext(language, new DateOnly(2025, 6, 18))).Length;

    private static void Time(string name, Func<int> scan)
    {
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var count = scan();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {clock.Elapsed.TotalMilliseconds,9:F1} ms (processor {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds:F1})  {count,7} mentions"));
    }
}
