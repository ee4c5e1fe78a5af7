using BenchmarkDotNet.Attributes;

namespace ClaimCheck.Benchmarks;

/// <summary>A whole check of five articles, and the reading of mentions alone.</summary>
[InProcess]
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly Article[] _articles = Texts.Sample();
    private readonly ClaimChecker _checker = new();

    /// <summary>Articles in, report out.</summary>
    [Benchmark(Baseline = true)]
    public int Check() => _checker.Check(_articles).Claims.Count;

    /// <summary>Values, names and dates of each article.</summary>
    [Benchmark]
    public int Mentions() => _articles.Sum(a => MentionReader.Read(a).Count);
}
