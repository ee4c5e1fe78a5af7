using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class ExtentTests
{
    private static readonly Extent Open = new(null, null);

    [Fact]
    public void Of_RoundedSum_HoldsAllItMayBeRoundedFrom()
    {
        var sum = (Quantity)ClaimValue.Parse("$14.3 billion", "en")!;

        Extent.Of(sum).Should().Be(new Extent(14_250_000_000m, 14_350_000_000m));
    }

    [Fact]
    public void Arithmetic_OfTwoRanges_IsDoneOnTheirEnds()
    {
        var (left, right) = (new Extent(2m, 3m), new Extent(10m, 20m));

        left.Plus(right).Should().Be(new Extent(12m, 23m));
        left.Times(right).Should().Be(new Extent(20m, 60m));
        right.Over(left).Should().Be(new Extent(10m / 3m, 10m));
        left.By(0.5m).Should().Be(new Extent(1m, 1.5m));
        right.Widened(0.1m).Should().Be(new Extent(9m, 22m));
    }

    [Fact]
    public void Arithmetic_WithAnOpenEnd_StaysOpenThere()
    {
        var atLeast = new Extent(2m, null);

        atLeast.Plus(new Extent(1m, 1m)).Should().Be(new Extent(3m, null));
        atLeast.Times(new Extent(3m, 4m)).Should().Be(new Extent(6m, null));
        new Extent(6m, 6m).Over(atLeast).Should().Be(new Extent(0m, 3m));
    }

    [Fact]
    public void Arithmetic_FromZero_IsReckoned()
    {
        new Extent(0m, 2m).Times(new Extent(1m, 3m)).Should().Be(new Extent(0m, 6m));
        new Extent(1m, 3m).Times(new Extent(0m, 2m)).Should().Be(new Extent(0m, 6m));
        new Extent(0m, 2m).Over(new Extent(1m, 2m)).Should().Be(new Extent(0m, 2m));
        new Extent(0m, null).Over(new Extent(1m, 2m)).Should().Be(new Extent(0m, null));
        new Extent(-2m, -1m).Widened(0.5m).Should().Be(new Extent(-3m, -0.5m));
        new Extent(-2m, null).By(2m).Should().Be(new Extent(-4m, null));
    }

    [Fact]
    public void Arithmetic_BelowZeroOrByZero_IsAnyNumber()
    {
        new Extent(null, 2m).Times(new Extent(3m, 4m)).Should().Be(Open);
        new Extent(3m, 4m).Times(new Extent(null, 2m)).Should().Be(Open);
        new Extent(null, 2m).Over(new Extent(3m, 4m)).Should().Be(Open);
        new Extent(-1m, 2m).Over(new Extent(3m, 4m)).Should().Be(Open);

        new Extent(-1m, 2m).Times(new Extent(3m, 4m)).Should().Be(Open);
        new Extent(1m, 2m).Over(new Extent(0m, 4m)).Should().Be(Open);
    }

    [Fact]
    public void Arithmetic_TooLargeForADecimal_IsOpenAndDoesNotThrow()
    {
        var huge = new Extent(decimal.MaxValue, decimal.MaxValue);

        huge.Times(huge).Should().Be(Open);
        huge.Plus(huge).Should().Be(Open);
        huge.Widened(0.5m).Should().Be(Open);
        huge.Over(new Extent(0.0001m, 0.0001m)).Should().Be(new Extent(null, null));
    }

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 2, 3, 4, false)]
    [InlineData(3, 4, 1, 2, false)]
    [InlineData(1, 9, 3, 4, true)]
    public void Meets_TwoRanges_WhereTheyShareANumber(int low, int high, int otherLow, int otherHigh, bool expected)
    {
        new Extent(low, high).Meets(new Extent(otherLow, otherHigh)).Should().Be(expected);
        new Extent(low, high).Meets(Open).Should().BeTrue();
    }
}
