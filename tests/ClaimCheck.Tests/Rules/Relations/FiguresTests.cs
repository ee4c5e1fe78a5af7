using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234.56789, "1,234.5679")]
    [InlineData(999_999, "999,999")]
    [InlineData(1_000_000, "1 million")]
    [InlineData(1_000_000_000, "1 billion")]
    [InlineData(1_000_000_000_000, "1 trillion")]
    [InlineData(2_500_000_000_000_000, "2,500 trillion")]
    [InlineData(-2_000_000, "-2 million")]
    public void Number_OfAnySize_IsInShortWords(double number, string expected) => Figures.Number((decimal)number).Should().Be(expected);

    [Fact]
    public void Of_Value_NamesItsUnit()
    {
        Figures.Of(Given.Money(5m)).Should().Be("5 USD");
        Figures.Of(Given.Of(Dimension.Share, 5m, "percent")).Should().Be("5 %");
        Figures.Of(new Quantity(Dimension.Rank, null, 3m, "third")).Should().Be("3");
        Figures.Of(7m, Given.Count(5m)).Should().Be("7 person");
    }

    [Fact]
    public void Reckoned_Result_IsSaidInTheUnitOfTheStatedOne()
    {
        Figures.Reckoned(0.25m, OperandOf(Given.Of(Dimension.Share, 40m, "percent"))).Should().Be("25 %");
        Figures.Reckoned(2500m, OperandOf((Quantity)ClaimValue.Parse("2 km")!)).Should().Be("2.5 kilometer");
        Figures.Reckoned(0m, OperandOf(Given.Count(0m))).Should().Be("0 person");
        Figures.Reckoned(5m, OperandOf(Given.Count(9m))).Should().Be("5 person");
    }

    [Fact]
    public void OperandOf_Value_IsInTheUnitItIsReckonedIn()
    {
        var (share, length, money) = (OperandOf(Given.Of(Dimension.Share, 40m, "percent")), OperandOf((Quantity)ClaimValue.Parse("2 km")!), OperandOf(Given.Money(5m)));

        (share.Stated, share.Unit, share.Extent).Should().Be((0.4m, null, new Extent(0.4m, 0.4m)));
        (length.Stated, length.Unit, length.Extent).Should().Be((2000m, "Length", new Extent(2000m, 2000m)));
        (money.Stated, money.Unit, money.Extent).Should().Be((5m, "USD", new Extent(5m, 5m)));
        Operand.Of(Given.Claim("a1", "x.y", Given.Day(2025, 1, 1))).Should().BeNull();
    }

    [Fact]
    public void OperandOf_UnitWithAnotherZero_StaysAsStated()
    {
        var warm = OperandOf((Quantity)ClaimValue.Parse("68°F")!);

        (warm.Stated, warm.Unit).Should().Be((68m, "fahrenheit"));
    }

    [Fact]
    public void IsLike_Operands_OfOneUnitOrKindredNouns()
    {
        OperandOf((Quantity)ClaimValue.Parse("2 km")!).IsLike(OperandOf((Quantity)ClaimValue.Parse("300 metres")!)).Should().BeTrue();
        OperandOf(Given.Count(2m, "employee")).IsLike(OperandOf(Given.Count(3m, "person"))).Should().BeTrue();
        OperandOf(Given.Count(2m, "employee")).IsLike(OperandOf(Given.Count(3m, "car"))).Should().BeFalse();
        OperandOf(Given.Money(2m)).IsLike(OperandOf(Given.Money(3m, "EUR"))).Should().BeFalse();
        OperandOf(Given.Money(2m)).IsLike(OperandOf(Given.Money(3m))).Should().BeTrue();
        OperandOf(new Quantity(Dimension.Rank, null, 2m, "second")).IsLike(OperandOf(Given.Of(Dimension.Share, 2m, "percent"))).Should().BeFalse("both are without a unit");
    }

    private static Operand OperandOf(Quantity value) => Operand.Of(Given.Claim("a1", "x.y", value))!;
}
