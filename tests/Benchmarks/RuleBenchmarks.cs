using BenchmarkDotNet.Attributes;
using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace ClaimCheck.Benchmarks;

/// <summary>Rules of one's own over many facts: what a fact costs must grow with the rules that apply to it, not with all.</summary>
[InProcess]
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int Predicates = 1_000;

    private RuleContext _context = null!;
    private IRule[] _rules = [];

    /// <summary>Facts, spread evenly over a thousand predicates.</summary>
    [Params(100_000)]
    public int Facts { get; set; }

    /// <summary>Rules in all.</summary>
    [Params(10, 100, 1_000)]
    public int Rules { get; set; }

    /// <summary>How many of them apply to each fact that any applies to.</summary>
    [Params(1, 10)]
    public int Applying { get; set; }

    /// <summary>Makes facts of claims built by hand, one each, and the rules.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var claims = Enumerable.Range(0, Facts).Select(i => new Claim
        {
            Article = "a",
            Subject = new Entity(FormattableString.Invariant($"s{i / Predicates}"), "s"),
            Predicate = Name(i % Predicates),
            Value = new Quantity(Dimension.Count, "person", i, "n"),
        });
        _context = RuleFacts.Of(claims);
        _rules = [.. Enumerable.Range(0, Rules).Select(i => Rule.For(Name(i / Applying)).MustBeBetween(0, 1_000_000).WithId(FormattableString.Invariant($"DESK{i:00000}")))];
    }

    /// <summary>Runs them all.</summary>
    [Benchmark]
    public int Run()
    {
        var run = new OwnRules(_context);
        run.Run(_rules);
        return run.Findings.Count;
    }

    private static string Name(int predicate) => FormattableString.Invariant($"desk.p{predicate}");
}
