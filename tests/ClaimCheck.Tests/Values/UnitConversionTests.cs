using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class UnitConversionTests
{
    [Theory]
    [InlineData(3, "kilometer", 3000)]
    [InlineData(32, "fahrenheit", 0)]
    [InlineData(212, "fahrenheit", 100)]
    [InlineData(273.15, "kelvin", 0)]
    [InlineData(20, "celsius", 20)]
    [InlineData(2, "week", 1209600)]
    public void ToBase_KnownUnit_IsTheNumberInTheBaseUnit(double value, string unit, double expected) =>
        UnitConversion.ToBase((decimal)value, unit).Should().Be((decimal)expected);

    [Theory]
    [InlineData(null)]
    [InlineData("parrot")]
    [InlineData("Kilometer")]
    public void ToBase_NoKnownUnit_IsNothing(string? unit) => UnitConversion.ToBase(3m, unit).Should().BeNull();

    [Theory]
    [InlineData("kilometer")]
    [InlineData("fahrenheit")]
    public void ToBase_TooLargeForADecimal_IsNothing(string unit) => UnitConversion.ToBase(decimal.MaxValue, unit).Should().BeNull();

    [Theory]
    [InlineData("month", 1)]
    [InlineData("quarter", 3)]
    [InlineData("year", 12)]
    [InlineData("decade", 120)]
    [InlineData("century", 1200)]
    public void MonthsIn_UnitOfTheCalendar_IsTheirNumber(string unit, int months) => UnitConversion.MonthsIn(unit).Should().Be(months);

    [Theory]
    [InlineData("day")]
    [InlineData("meter")]
    [InlineData(null)]
    public void MonthsIn_AnyOtherUnit_IsNothing(string? unit) => UnitConversion.MonthsIn(unit).Should().BeNull();

    [Fact]
    public void DimensionOf_Unit_IsItsDimension()
    {
        UnitConversion.DimensionOf("kilometer").Should().Be(Dimension.Length);
        UnitConversion.DimensionOf("parrot").Should().BeNull();
    }

    [Fact]
    public void Rows_TableThatIsNotThere_SaysWhich() =>
        FluentActions.Invoking(() => QuantityData.Rows("no-such-table").ToArray()).Should().Throw<InvalidOperationException>().WithMessage("The table no-such-table is not embedded.");

    [Fact]
    public void Rows_Table_LeavesOutNotesAndEmptyLines() =>
        QuantityData.Rows("units").Should().NotBeEmpty().And.OnlyContain(r => r.Length >= 3 && r[0].Length > 0 && r[0][0] != '#');
}
