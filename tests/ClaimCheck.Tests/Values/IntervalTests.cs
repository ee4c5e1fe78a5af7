using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class IntervalTests
{
    [Fact]
    public void Equals_OpenAndZero_AreTwoEnds()
    {
        new Interval(null, 5m).Should().Be(new Interval(null, 5m));
        new Interval(null, 5m).Should().NotBe(new Interval(0m, 5m));
        new Interval(5m, null).Should().NotBe(new Interval(5m, 5m));
        new Interval(null, 5m).Low.Should().BeNull();
        new Interval(5m, null).High.Should().BeNull();
    }

    [Fact]
    public void Point_Number_IsBothEndsAndHoldsThem() =>
        Interval.Point(5.0m).Should().Be(new Interval(5m, 5m)).And.Match<Interval>(i => i.LowIncluded && i.HighIncluded && i.Low == 5m && i.High == 5m);

    [Fact]
    public void Constructor_EndsInTheWrongOrder_Throws() =>
        FluentActions.Invoking(() => new Interval(6m, 5m)).Should().Throw<ArgumentException>();
}
