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
        FluentActions.Invoking(() => new Interval(6m, 5m)).Should().Throw<ArgumentException>().WithMessage("The lower end 6 lies above the upper end 5.*").WithParameterName("low");

    [Theory]
    [InlineData(1, 2, 2, 3, true)]
    [InlineData(1, 2, 3, 4, false)]
    [InlineData(1, 9, 3, 4, true)]
    [InlineData(null, 2, 2, null, true)]
    [InlineData(null, 2, 3, null, false)]
    [InlineData(null, null, 3, 4, true)]
    public void Meets_TwoRanges_WhereTheyShareANumber(int? low, int? high, int? otherLow, int? otherHigh, bool expected)
    {
        var (left, right) = (new Interval(low, high), new Interval(otherLow, otherHigh));

        left.Meets(right).Should().Be(expected);
        right.Meets(left).Should().Be(expected);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Meets_AtOneNumber_OnlyWhereBothHoldIt(bool highIncluded, bool lowIncluded, bool expected)
    {
        var (below, above) = (new Interval(1m, 2m, highIncluded: highIncluded), new Interval(2m, 3m, lowIncluded: lowIncluded));

        below.Meets(above).Should().Be(expected);
        above.Meets(below).Should().Be(expected);
    }

    [Fact]
    public void Meets_Nothing_Throws() => FluentActions.Invoking(() => Interval.Point(1m).Meets(null!)).Should().Throw<ArgumentNullException>();
}
