using System.Text;
using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>Two reports on 50 articles set against each other: the same, and with newer versions of every fifth article.</summary>
[InProcess]
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private const int Articles = 50;
    private const int Sentences = 40;
    private const int Firms = 300;

    private Report _before = null!;
    private Report _after = null!;

    /// <summary>Checks both versions of the story and tells how large they are.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var checker = new ClaimChecker();
        _before = checker.Check(Enumerable.Range(0, Articles).Select(i => Article(i, isNewer: false)));
        _after = checker.Check(Enumerable.Range(0, Articles).Select(i => Article(i, isNewer: i % 5 == 0)));
        Console.WriteLine($"{_before.Articles.Count} articles, {_before.Claims.Count} claims, {_before.Contradictions.Count} contradictions; {ReportDiff.Between(_before, _after).Findings.Count} findings changed");
    }

    /// <summary>Nothing changed.</summary>
    [Benchmark]
    public ReportDiff Same() => ReportDiff.Between(_before, _before);

    /// <summary>Every sentence of every fifth article was rewritten, some with another number.</summary>
    [Benchmark]
    public ReportDiff Newer() => ReportDiff.Between(_before, _after);

    private static Article Article(int index, bool isNewer)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Sentences; i++)
        {
            var firm = ((index * 7) + (i * 3)) % Firms;
            var number = 400 + (firm * 7) + (firm % 5 == 0 ? index % 3 : 0) + (isNewer && i % 10 == 0 ? 50 : 0);
            text.Append(index % 2 == 0
                ? FormattableString.Invariant($"The works council of Firm {firm} said on {(isNewer ? "Tuesday" : "Monday")} evening that the company would employ {number} people by the end of the year. ")
                : FormattableString.Invariant($"第{firm}公司的工会{(isNewer ? "周二" : "周一")}晚间表示，公司到年底将有{number}名员工。")).Append(i % 5 == 4 ? "\n\n" : "");
        }

        return new Article(FormattableString.Invariant($"a{index:00}"), text.ToString()) { Source = FormattableString.Invariant($"Outlet {index}"), Published = new DateOnly(2025, 6, 1) };
    }
}
