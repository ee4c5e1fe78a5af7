using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

/// <summary>What the explanation of a comparison of two numbers says, in words and as arguments of its message.</summary>
public sealed class QuantityReasonTests
{
    [Fact]
    public void Reason_OtherDimension_NamesBoth() =>
        Reason(Given.Money(5m), Given.Count(5m)).Should().Be("5 USD is money, 5 person is count.");

    [Fact]
    public void Reason_OtherNoun_NamesWhatIsCounted() =>
        Reason(Given.Count(200, "car"), Given.Count(200, "hospital")).Should().Be("200 car counts car, 200 hospital counts hospital.");

    [Fact]
    public void Reason_OtherPeriod_NamesIt() =>
        Reason(Given.Money(5m) with { Per = "hour" }, Given.Money(5m) with { Per = "kilogram" }).Should().Be("5 USD is per hour, 5 USD is per kilogram.");

    [Fact]
    public void Reason_OtherCurrency_AsksForARate()
    {
        var comparison = Given.Money(5m).CompareTo(Given.Money(6m, "EUR"));

        comparison.Reason.Should().Be("5 USD is in USD, 6 EUR in EUR, and no rate is given.");
        comparison.Message.Id.Should().Be("quantity.incomparable");
    }

    [Fact]
    public void Reason_SameDigitsInTwoCurrencies_SaysThatItIsASlip()
    {
        var comparison = Given.Money(5m).CompareTo(Given.Money(5m, "EUR"));

        comparison.Reason.Should().Be("5 USD and 5 EUR have the same digits in different currencies (USD, EUR).");
        comparison.Message.Id.Should().Be("quantity.currency");
        comparison.Message.Args["leftUnit"].Should().Be("USD");
        comparison.Message.Args["rightUnit"].Should().Be("EUR");
    }

    [Fact]
    public void Reason_TwoWays_SaysWhichGoesWhere() =>
        Reason(Percent(7m) with { Trend = Trend.Up }, Percent(8m) with { Trend = Trend.Down }).Should().Be("7 percent goes up, 8 percent goes down.");

    [Theory]
    [InlineData(12, "12 person")]
    [InlineData(1_500_000, "1.5 million person")]
    [InlineData(2_000_000_000, "2 billion person")]
    [InlineData(3_000_000_000_000, "3 trillion person")]
    [InlineData(1_234_567.89, "1.234568 million person")]
    [InlineData(999_999, "999999 person")]
    [InlineData(1_000_000, "1 million person")]
    [InlineData(1_000_000_000, "1 billion person")]
    [InlineData(1_000_000_000_000, "1 trillion person")]
    [InlineData(-1_500_000, "-1.5 million person")]
    public void Reason_Same_ShowsTheNumberInShortWords(double number, string shown)
    {
        var comparison = Given.Count((decimal)number).CompareTo(Given.Count((decimal)number));

        comparison.Reason.Should().EndWith($" state the same: {shown}.");
        comparison.Message.Id.Should().Be("quantity.same");
    }

    [Fact]
    public void Reason_SameWithoutUnit_EndsAtTheNumber() =>
        Reason(new Quantity(Dimension.Rank, null, 3m, "third"), new Quantity(Dimension.Rank, null, 3m, "No. 3")).Should().Be("third and No. 3 state the same: 3.");

    [Fact]
    public void Reason_Compatible_ShowsBothRanges()
    {
        var comparison = ClaimValue.Parse("$7.2 billion")!.CompareTo(ClaimValue.Parse("$7 billion")!);

        comparison.Reason.Should().Be("$7.2 billion (7.15 billion to 7.25 billion USD) and $7 billion (6.5 billion to 7.5 billion USD) meet.");
        comparison.Message.Id.Should().Be("quantity.compatible");
    }

    [Fact]
    public void Message_OfTwoNumbers_CarriesTheirRangesUnitsAndDistance()
    {
        var message = ClaimValue.Parse("$7.2 billion")!.CompareTo(ClaimValue.Parse("$7.9 billion")!).Message;

        message.Id.Should().Be("quantity.contradict");
        message.Args.Should().Equal(new Qualifiers(
        [
            new("left", "$7.2 billion"), new("right", "$7.9 billion"), new("leftLow", "7.15 billion"), new("leftHigh", "7.25 billion"), new("rightLow", "7.85 billion"), new("rightHigh", "7.95 billion"),
            new("leftUnit", "USD"), new("rightUnit", "USD"), new("difference", "700 million USD or "), new("percent", "8.9"),
        ]));
    }

    [Fact]
    public void Message_WithoutUnitOrDistance_LeavesThemEmpty()
    {
        var args = new Quantity(Dimension.Rank, null, 0m, "none").CompareTo(new Quantity(Dimension.Rank, null, 0m, "nil")).Message.Args;

        args["leftUnit"].Should().BeEmpty();
        args["rightUnit"].Should().BeEmpty();
        args["percent"].Should().BeEmpty();
    }

    [Fact]
    public void Reason_TwoUnits_SaysTheDistanceAsAShareOnly()
    {
        var comparison = ClaimValue.Parse("500 metres", "en")!.CompareTo(ClaimValue.Parse("3公里", "zh")!);

        comparison.Reason.Should().EndWith("do not meet: 83.3 % apart.");
        comparison.Message.Args["difference"].Should().BeEmpty();
    }

    [Fact]
    public void Reason_RankWithoutUnit_SaysTheDistanceWithoutOne() =>
        Reason(new Quantity(Dimension.Rank, null, 3m, "third"), new Quantity(Dimension.Rank, null, 2m, "second")).Should().Be("third (3) and second (2) do not meet: 1 or 33.3 % apart.");

    [Fact]
    public void Reason_NumbersTooLargeToSubtract_SaysNoDistance()
    {
        var (huge, low) = (Given.Count(decimal.MaxValue), Given.Count(decimal.MinValue));

        foreach (var comparison in new[] { huge.CompareTo(low), low.CompareTo(huge), huge.CompareTo(Given.Count(1m)), Given.Count(1m).CompareTo(huge) })
        {
            comparison.Relation.Should().NotBe(Relation.Incomparable);
            comparison.Message.Args["difference"].Should().BeEmpty();
        }
    }

    [Fact]
    public void Message_RangeWithoutAnEnd_SaysAny()
    {
        var bound = Given.Count(200m) with { Core = new Interval(200m, null), Rounding = new Interval(200m, null) };

        bound.CompareTo(Given.Count(100m)).Message.Args["leftHigh"].Should().Be("any");
        Reason(bound, Given.Count(100m)).Should().StartWith("200 person (200 to any person) and 100 person (100 person) do not meet");
    }

    private static string Reason(Quantity left, Quantity right) => left.CompareTo(right).Reason;

    private static Quantity Percent(decimal stated) => Given.Of(Dimension.Share, stated, "percent");
}
