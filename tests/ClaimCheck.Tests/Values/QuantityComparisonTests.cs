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

    private static Quantity Read(string text, Bounds bounds = Bounds.News)
    {
        var found = new List<Mention>();
        QuantityScanner.Scan(text, new ScanContext("en", null, bounds), found);
        return (Quantity)found.Should().ContainSingle(text).Subject.Value;
    }
}
