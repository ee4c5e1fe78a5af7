using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class QuantityComparisonTests
{
    [Theory]
    [InlineData("61 percent", "67 percent")]
    [InlineData("61%", "百分之六十七")]
    [InlineData("61 percentage points", "67个百分点")]
    public void CompareTo_Shares_LiePercentagePointsApart(string left, string right) =>
        ClaimValue.Parse(left)!.CompareTo(ClaimValue.Parse(right)!).Reason.Should().Contain("6 percentage points or 9 % apart");

    [Theory]
    [InlineData("$7.2 billion", "US$7.2bn", Relation.Same)]
    [InlineData("$7.2 billion", "72亿美元", Relation.Same)]
    [InlineData("$7.2 billion", "$7 billion", Relation.Compatible)]
    [InlineData("$7.2 billion", "$7.9 billion", Relation.Contradict)]
    [InlineData("A$50", "US$50", Relation.Contradict)]
    [InlineData("A$50", "US$35", Relation.Incomparable)]
    [InlineData("4,412 workers", "4,400 employees", Relation.Compatible)]
    [InlineData("4,412 workers", "4,500 employees", Relation.Contradict)]
    [InlineData("over 200 people", "240人", Relation.Compatible)]
    [InlineData("over 200 people", "500人", Relation.Contradict)]
    [InlineData("fell 8%", "上涨8%", Relation.Contradict)]
    [InlineData("24 months", "two years", Relation.Same)]
    [InlineData("one month", "30 days", Relation.Compatible)]
    [InlineData("200 cars", "200 hospitals", Relation.Incomparable)]
    [InlineData("40 km", "40 kg", Relation.Incomparable)]
    [InlineData("20°C", "68°F", Relation.Same)]
    [InlineData("about 500 people", "520 people", Relation.Compatible)]
    [InlineData("about 500 people", "700 people", Relation.Contradict)]
    public void Compare_OfTwoPhrases_GivesTheirRelationBothWays(string left, string right, Relation expected)
    {
        var (a, b) = (Read(left), Read(right));

        a.CompareTo(b).Relation.Should().Be(expected, a.CompareTo(b).Reason);
        b.CompareTo(a).Relation.Should().Be(expected);
    }

    [Fact]
    public void Compare_OfFiguresApart_SaysHowFar()
    {
        var comparison = Read("$7.2 billion").CompareTo(Read("$7.9 billion"));

        comparison.Reason.Should().Contain("7.15 billion to 7.25 billion USD").And.Contain("700 million USD or 8.9 % apart");
        comparison.Message.Id.Should().Be("quantity.contradict");
    }

    [Fact]
    public void Compare_WithStrictBounds_ReachesToInfinity()
    {
        var bound = Read("more than 200 people", Bounds.Strict);

        bound.CompareTo(Read("5,000 people")).Relation.Should().Be(Relation.Compatible);
    }

    [Theory]
    [InlineData("200 employees", "over 200 employees", Relation.Compatible)]
    [InlineData("200 employees", "about 200 employees", Relation.Compatible)]
    [InlineData("about 200 employees", "about 200 employees", Relation.Same)]
    [InlineData("about 200 employees", "nearly 200 employees", Relation.Compatible)]
    [InlineData("about 200名员工", "约200名员工", Relation.Same)]
    [InlineData("8%", "fell 8%", Relation.Same)]
    [InlineData("-8%", "fell 8%", Relation.Same)]
    [InlineData("-8%", "rose 8%", Relation.Contradict)]
    [InlineData("-8%", "下降8%", Relation.Same)]
    [InlineData("-8.2%", "fell 8%", Relation.Contradict)]
    [InlineData("two days", "10 hours", Relation.Contradict)]
    [InlineData("两天", "10 hours", Relation.Contradict)]
    [InlineData("100 years", "1,194 months", Relation.Compatible)]
    [InlineData("100 years", "1,180 months", Relation.Contradict)]
    [InlineData("about 2 km", "about 2,000 metres", Relation.Same)]
    [InlineData("365 days", "one year", Relation.Compatible)]
    [InlineData("13 months", "one year", Relation.Compatible)]
    [InlineData("20 months", "one year", Relation.Contradict)]
    [InlineData("20个月", "one year", Relation.Contradict)]
    [InlineData("12.5 miles", "20 km", Relation.Compatible)]
    [InlineData("12.5 miles", "25公里", Relation.Contradict)]
    [InlineData("10.0 km", "10,100 metres", Relation.Contradict)]
    [InlineData("10.0 km", "10,040 metres", Relation.Compatible)]
    [InlineData("-10°C", "14°F", Relation.Same)]
    public void Compare_OfHedgesSignsAndUnits_GivesTheirRelationBothWays(string left, string right, Relation expected) =>
        Compare_OfTwoPhrases_GivesTheirRelationBothWays(left, right, expected);

    [Fact]
    public void Compare_OfHandBuiltNumbers_WeighsAllThatIsStated()
    {
        var (five, six) = (Given.Money(5m), Given.Money(6m));

        Both(five, five with { Whole = 10m }).Should().Be(Relation.Compatible);
        Both(five, five with { Per = "hour" }).Should().Be(Relation.Compatible);
        Both(five with { Per = "hour" }, five with { Per = "day" }).Should().Be(Relation.Incomparable);
        Both(five with { Per = "hour" }, six with { Per = "hour" }).Should().Be(Relation.Contradict);
        Both(five, five with { Bound = Bound.AtLeast }).Should().Be(Relation.Compatible);
        Both(five, five with { Hedged = true }).Should().Be(Relation.Compatible);
        Both(five, new Quantity(Dimension.Money, null, 5m, "5")).Should().Be(Relation.Same);
        Both(five, new Quantity(Dimension.Money, null, 6m, "6")).Should().Be(Relation.Contradict);
        Both(five, five with { Stated = 5.000000001m }).Should().Be(Relation.Same);
        Both(Given.Count(999_999_999m), Given.Count(1_000_000_000m)).Should().Be(Relation.Same, "they are a thousand-millionth apart");
        Both(Given.Count(499_999_999m), Given.Count(500_000_000m)).Should().Be(Relation.Contradict);
        Both(five with { Trend = Trend.Up }, five).Should().Be(Relation.Same);
        Both(five with { Trend = Trend.Up }, five with { Trend = Trend.Down }).Should().Be(Relation.Contradict);
        Both(five with { Trend = Trend.Up }, six with { Trend = Trend.Up }).Should().Be(Relation.Contradict);
    }

    [Fact]
    public void Compare_OfHedgedNumbers_AreSameOnlyWhereTheirRangesAre()
    {
        var about = Given.Count(200m) with { Hedged = true, Core = new Interval(180m, 220m), Rounding = new Interval(180m, 220m) };

        Both(about, about).Should().Be(Relation.Same);
        Both(about, about with { Core = new Interval(180m, 230m) }).Should().Be(Relation.Compatible);
        Both(about, about with { Core = new Interval(170m, 220m) }).Should().Be(Relation.Compatible);
    }

    [Fact]
    public void Compare_OfANegativeShare_IsAFallUnlessItGoesAWayAlready()
    {
        var minus = Given.Of(Dimension.Share, -8m, "percent") with { Core = new Interval(-9m, -7m, lowIncluded: false), Rounding = new Interval(-9.5m, -6m, highIncluded: false) };

        minus.CompareTo(Given.Of(Dimension.Share, 8m, "percent") with { Trend = Trend.Up }).Reason.Should().Contain("goes down");
        Both(minus, Fall(9.2m)).Should().Be(Relation.Compatible);
        Both(minus, Fall(9.6m)).Should().Be(Relation.Contradict);
        Both(minus, Fall(6m)).Should().Be(Relation.Contradict, "the end at 6 is left out");
        Both(minus, Fall(9.5m)).Should().Be(Relation.Compatible, "the end at 9.5 is held");
        Both(Given.Of(Dimension.Share, 0m, "percent"), Given.Of(Dimension.Share, 0m, "percent") with { Trend = Trend.Up }).Should().Be(Relation.Same, "nothing is no fall");
        Both(Given.Of(Dimension.Share, -8m, "percent"), Given.Of(Dimension.Share, 80m, "permille") with { Base = 8m, Trend = Trend.Down }).Should().Be(Relation.Same);
        Both(minus with { Trend = Trend.Up }, Fall(8m)).Should().Be(Relation.Contradict);
        Both(Given.Of(Dimension.PercentagePoint, -8m, "percentage-point"), Given.Of(Dimension.PercentagePoint, 8m, "percentage-point")).Should().Be(Relation.Contradict);
    }

    [Fact]
    public void Compare_AgesInTwoUnits_AreNotRounded() =>
        Both(new Quantity(Dimension.Age, "month", 13m, "13 months") { Base = UnitConversion.ToBase(13m, "month") }, new Quantity(Dimension.Age, "year", 1m, "one") { Base = UnitConversion.ToBase(1m, "year") })
            .Should().Be(Relation.Contradict);

    private static Quantity Fall(decimal stated) => Given.Of(Dimension.Share, stated, "percent") with { Trend = Trend.Down };

    private static Relation Both(Quantity left, Quantity right)
    {
        right.CompareTo(left).Relation.Should().Be(left.CompareTo(right).Relation);
        left.RelationTo(right).Should().Be(left.CompareTo(right).Relation);
        return left.CompareTo(right).Relation;
    }

    private static Quantity Read(string text, Bounds bounds = Bounds.News)
    {
        var found = new List<Mention>();
        QuantityScanner.Scan(text, new ScanContext("en", null, bounds), found);
        return (Quantity)found.Should().ContainSingle(text).Subject.Value;
    }
}
