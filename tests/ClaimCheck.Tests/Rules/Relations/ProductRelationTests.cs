using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class ProductRelationTests
{
    private static readonly ProductRelation Stake = new("x.amount", ["x.share", "x.valuation"], 0.02m);

    [Theory]
    [InlineData(14_210_000_000, true)]
    [InlineData(14_400_000_000, true)]
    [InlineData(14_800_000_000, false)]
    [InlineData(1_421_000_000, false)]
    public void Reckon_ShareTimesValuation_HoldsWithinTheTolerance(double amount, bool holds) =>
        Reckon(Stake, Given.Money((decimal)amount), Percent(49), Given.Money(29_000_000_000m))!.Holds.Should().Be(holds);

    [Fact]
    public void Reckon_Broken_ShowsTheArithmeticAndTheGap()
    {
        var reckoning = Reckon(Stake, Given.Money(28_420_000_000m), Percent(49), Given.Money(29_000_000_000m))!;

        reckoning.Text.Should().Be("49 % × 29 billion USD = 14.21 billion USD, but 28.42 billion USD is stated.");
        reckoning.Gap.Should().Be(0.5m);
        reckoning.Message.Id.Should().Be("relation.product");
        reckoning.Message.Args["factors"].Should().Be("49 % × 29 billion USD");
        reckoning.Message.Args.Should().Contain("reckoned", "14.21 billion USD").And.Contain("stated", "28.42 billion USD");
    }

    [Fact]
    public void Reckon_ValuationBeforeTheMoney_HoldsWhereThatIsAllowed()
    {
        ClaimValue[] values = [Given.Money(1_000_000m), Percent(20), Given.Money(4_000_000m)];

        Reckon(Stake, values)!.Holds.Should().BeFalse();
        Reckon(new ProductRelation("x.amount", ["x.share", "x.valuation"], 0.02m) { MayExcludeProduct = true }, values)!.Holds.Should().BeTrue();
    }

    [Fact]
    public void Reckon_SharesTimesPrice_IsInTheUnitOfThePrice() =>
        Reckon(Stake, Given.Money(900m, "EUR"), Given.Count(10, "share"), Given.Money(25m, "EUR"))!.Text.Should().Be("10 share × 25 EUR = 250 EUR, but 900 EUR is stated.");

    [Fact]
    public void Reckon_OtherCurrencyOrNoNumber_IsNotReckoned()
    {
        Reckon(Stake, Given.Money(1m, "EUR"), Percent(49), Given.Money(29m)).Should().BeNull();
        Reckon(Stake, Given.Day(2025, 1, 1), Percent(49), Given.Money(29m)).Should().BeNull();
    }

    [Fact]
    public void Reckon_LargestDecimals_HoldsAndDoesNotThrow() =>
        Reckon(Stake, Given.Money(1m), Percent(decimal.MaxValue / 2), Given.Money(decimal.MaxValue))!.Holds.Should().BeTrue();

    private static Quantity Percent(decimal stated) => new(Dimension.Share, "percent", stated, $"{stated} %");

    private static Reckoning? Reckon(ProductRelation relation, params ClaimValue[] values) =>
        relation.Reckon([.. values.Select(v => Given.Claim("a1", "x", v))]);
}
