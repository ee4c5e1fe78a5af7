using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Facts;

public sealed class SlipTests
{
    [Theory]
    [InlineData(41581, 41851, true)]
    [InlineData(2150, 1250, true)]
    [InlineData(41581, 41582, false)]
    [InlineData(4158, 41580, false)]
    public void OfOrder_ThreeDigitsOrMore_IsTheSameDigitsInOneLength(int left, int right, bool expected) =>
        Slip.OfOrder(Given.Count(left), Given.Count(right), isLong: true).Should().Be(expected);

    [Theory]
    [InlineData(86, 68, true)]
    [InlineData(640, 460, true)]
    [InlineData(640, 46, false)]
    [InlineData(7, 70, false)]
    public void OfOrder_TwoDigits_IsTheSwap(int left, int right, bool expected) =>
        Slip.OfOrder(Given.Count(left), Given.Count(right), isLong: false).Should().Be(expected);

    [Theory]
    [InlineData(511, 571, true)]
    [InlineData(511, 572, false)]
    [InlineData(51, 57, false)]
    public void OfDigit_IsOneOfThreeOrMore(int left, int right, bool expected) =>
        Slip.OfDigit(Given.Count(left), Given.Count(right)).Should().Be(expected);

    [Theory]
    [InlineData(184, 1840, true)]
    [InlineData(1, 10, false)]
    [InlineData(184, 184, false)]
    public void OfScale_IsTheSameDigitsAtAnotherPowerOfTen(int left, int right, bool expected) =>
        Slip.OfScale(Given.Count(left), Given.Count(right)).Should().Be(expected);

    [Theory]
    [InlineData(800, 8000, true)]
    [InlineData(8, 80, false)]
    [InlineData(840, 8400, false)]
    [InlineData(800, 9000, false)]
    public void OfTen_IsOneDigitAtAnotherPowerOfTen_OfFiguresThatAreNotSmall(int left, int right, bool expected) =>
        Slip.OfTen(Given.Count(left), Given.Count(right)).Should().Be(expected);

    [Fact]
    public void OfCurrency_IsTheSameNumberOfAnotherMoney()
    {
        Slip.OfCurrency(Given.Money(5500), Given.Money(5500, "CNY")).Should().BeTrue();
        Slip.OfCurrency(Given.Money(5500), Given.Money(5600, "CNY")).Should().BeFalse();
        Slip.OfCurrency(Given.Money(5000), Given.Money(5000, "CNY")).Should().BeFalse("one digit is too little to tell by");
    }

    [Fact]
    public void OfDate_IsOnePartThatDiffers()
    {
        Slip.OfDate(Given.Day(2025, 4, 9), Given.Day(2025, 4, 19)).Should().BeTrue();
        Slip.OfDate(Given.Day(2025, 8, 25), Given.Day(2025, 9, 25)).Should().BeTrue();
        Slip.OfDate(Given.Day(2025, 8, 25), Given.Day(2025, 8, 27)).Should().BeFalse("two days of one month are two days");
        Slip.OfDate(Given.Month(2024, 4), Given.Month(2025, 4)).Should().BeTrue();
        Slip.OfDate(Given.Month(2024, 4), Given.Month(2025, 5)).Should().BeFalse();
    }
}
