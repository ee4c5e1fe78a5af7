using BenchmarkDotNet.Attributes;
using ClaimCheck.Mentions;

namespace ClaimCheck.Benchmarks;

/// <summary>Time against length, also on runs made to hurt: it must grow in proportion.</summary>
[InProcess]
public class GrowthBenchmarks
{
    private string _text = "";

    /// <summary>Length in UTF-16 units.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>What the text is made of.</summary>
    [Params("en", "zh", "digits", "hundred", "hyphens")]
    public string Kind { get; set; } = "en";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Setup() => _text = Kind switch
    {
        "digits" => new string('9', Length),
        "hundred" => string.Concat(Enumerable.Repeat("hundred ", Length / 8)),
        "hyphens" => string.Concat(Enumerable.Repeat("5-", Length / 2)),
        _ => Texts.Of(Kind, Length)[..Length],
    };

    /// <summary>All values of the text.</summary>
    [Benchmark]
    public int Scan() => ValueScanner.Scan(_text, new ScanContext(Kind == "zh" ? "zh" : "en", null)).Length;
}
