using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

public sealed class WeightedMedianTests
{
    /// <summary>Equation 5 of Li et al. (2014) by hand: losses 1, 2 and 5 of 8.</summary>
    [Fact]
    public void Weigh_Losses_LogarithmOfTheirShares() =>
        WeightedMedian.Weigh([1, 2, 5]).Should().Equal(-Math.Log(0.125), -Math.Log(0.25), -Math.Log(0.625));

    [Theory]
    [InlineData(new[] { 0.0 })]
    [InlineData(new[] { 0.0, 0.0 })]
    [InlineData(new[] { 3.0 })]
    public void Weigh_NothingToTellSourcesApart_WeighTheSame(double[] losses) => WeightedMedian.Weigh(losses).Should().OnlyContain(w => w == 1);

    /// <summary>The definition under equation 16: less than half of the weight below, no more than half above.</summary>
    [Theory]
    [InlineData(new[] { 1.0, 1.0, 1.0 }, 2)]
    [InlineData(new[] { 5.0, 1.0, 1.0 }, 1)]
    [InlineData(new[] { 1.0, 1.0, 5.0 }, 9)]
    [InlineData(new[] { 2.0, 1.0, 1.0 }, 1.5)]
    public void Median_Weights_HalfOfThemOnEitherSide(double[] weights, double median) =>
        WeightedMedian.Median([0, 1, 2], [1, 2, 9], weights).Should().Be(median);

    /// <summary>The good source is exact, the bad one always 50 % too high, the third a little off: the best source carries an item where it stands alone.</summary>
    [Fact]
    public void Solve_Numbers_SourceWithLeastLossCarries()
    {
        string[] rows = [.. Enumerable.Range(1, 8).SelectMany(i => new[] { $"good|{i}|{i * 100}", $"fair|{i}|{(i * 100) + (i % 2 == 0 ? 1 : 0)}", $"bad|{i}|{i * 150}" })];
        var problem = Claimed.Problem(AttributeKind.Number, [.. rows, "good|9|900", "bad|9|1350"]);

        var solution = new WeightedMedian().Solve(problem);

        solution.Of(problem, "9", "900").Should().BeGreaterThan(0.9);
        solution.Of(problem, "8", "800").Should().BeGreaterThan(solution.Of(problem, "8", "1200"));
    }

    [Theory]
    [InlineData("-1e308", "1e308")]
    [InlineData("0", "1e-300")]
    [InlineData("1,000", "1000")]
    [InlineData("n/a", "5")]
    public void Solve_StrangeNumbers_SumToOne(string one, string other)
    {
        var problem = Claimed.Problem(AttributeKind.Number, $"A|x|{one}", $"B|x|{other}");

        new WeightedMedian().Solve(problem).Probability.Sum().Should().BeApproximately(1, 1e-9);
        new Catd().Solve(problem).Probability.Sum().Should().BeApproximately(1, 1e-9);
    }
}
