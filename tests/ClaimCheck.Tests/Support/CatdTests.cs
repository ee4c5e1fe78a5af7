using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class CatdTests
{
    /// <summary>Printed tables of the chi-square distribution.</summary>
    [Theory]
    [InlineData(0.025, 1, 0.000982)]
    [InlineData(0.025, 2, 0.0506)]
    [InlineData(0.025, 5, 0.8312)]
    [InlineData(0.025, 10, 3.2470)]
    [InlineData(0.025, 30, 16.7908)]
    [InlineData(0.025, 100, 74.2219)]
    [InlineData(0.025, 200, 162.728)]
    [InlineData(0.975, 1, 5.0239)]
    [InlineData(0.975, 10, 20.4832)]
    public void Quantile_PrintedTable_IsMet(double p, int degrees, double printed) =>
        ChiSquare.Quantile(p, degrees).Should().BeApproximately(printed, Math.Max(0.0001, printed * 0.0002));

    [Theory]
    [InlineData(0.975, 1.959964)]
    [InlineData(0.5, 0)]
    [InlineData(0.05, -1.644854)]
    public void Normal_PrintedTable_IsMet(double p, double printed) => ChiSquare.Normal(p).Should().BeApproximately(printed, 1e-6);

    /// <summary>w = χ²(α/2, N) / Σ (x − x*)² of Li et al. (2014): errors of the same size, 1 claim against 10; per claim the small source weighs next to nothing.</summary>
    [Fact]
    public void Weigh_SameErrors_FewClaimsWeighLess()
    {
        var columns = Claimed.Table([.. Enumerable.Range(0, 10).Select(i => $"large|{i}|1"), "small|0|2"]).Columns;
        var losses = new SourceLosses(columns);
        for (var item = 0; item < 10; item++)
        {
            losses.Add(item, _ => 4);
        }

        var weights = new Catd().Weigh(losses);

        weights[0].Should().BeApproximately(3.2470 / 40, 1e-4);
        weights[1].Should().BeApproximately(0.000982 / 4, 1e-6);
    }

    /// <summary>Two sources, 10 and 12: each one standard deviation from 11, weighs χ²(0.025, 1) / 1 = 0.000982; 11 ± 1.96 / √(2 · 0.000982) = 11 ± 44.22.</summary>
    [Fact]
    public void Solve_TwoNumbers_IntervalOfTheWeightedMean()
    {
        var problem = Claimed.Problem(AttributeKind.Number, "A|x|10", "B|x|12");

        var interval = new Catd().Solve(problem).Intervals[0];

        interval.Centre.Should().BeApproximately(11, 1e-9);
        (interval.High - interval.Centre).Should().BeApproximately(44.22, 0.01);
        (interval.Centre - interval.Low).Should().BeApproximately(44.22, 0.01);
    }

    [Fact]
    public void Solve_Words_HaveNoInterval() =>
        new Catd().Solve(Claimed.Problem(AttributeKind.Text, "A|x|10", "B|x|12")).Intervals.Should().BeEmpty();

    [Fact]
    public void Solve_LongTail_ExactManyBeatsExactOne()
    {
        string[] rows = [.. Enumerable.Range(1, 10).SelectMany(i => new[] { $"many|{i}|{i * 100}", $"other|{i}|{i * 100}", $"third|{i}|{(i * 100) + 40}" })];
        var problem = Claimed.Problem(AttributeKind.Number, [.. rows, "many|11|500", "once|11|700"]);

        new Catd().Solve(problem).Of(problem, "11", "500").Should().BeGreaterThan(0.5);
    }
}
