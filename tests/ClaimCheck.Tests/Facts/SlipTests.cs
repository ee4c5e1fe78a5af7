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
    [InlineData("home", "household")]
    [InlineData("person", "man")]
    [InlineData(null, "site")]
    public void OfOrder_CountsOfOtherNouns_MayBeOfOneThing(string? left, string? right) =>
        Slip.OfOrder(new Quantity(Dimension.Count, left, 1140, "1,140"), new Quantity(Dimension.Count, right, 1410, "1,410"), isLong: true).Should().BeTrue();

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

    [Theory]
    [InlineData("5500 USD", "5500 CNY", true)]
    [InlineData("5500 USD", "5600 CNY", false)]
    [InlineData("5000 USD", "5000 CNY", false, "one digit is too little to tell by")]
    [InlineData("27.3 pounds", "27.3 kg", true)]
    [InlineData("27.3磅", "27.3公斤", true)]
    [InlineData("45 trucks", "45 cars", false, "things counted are no units")]
    public void OfUnit_IsTheSameNumberOfAnotherMoneyOrMeasure(string left, string right, bool expected, string because = "") =>
        Slip.OfUnit(Value(left), Value(right)).Should().Be(expected, because);

    [Theory]
    [InlineData("204.3025 million yuan", "2.043 billion yuan", true)]
    [InlineData("20430.25万元", "20.43亿元", true)]
    [InlineData("1864间", "1.86万间", true)]
    [InlineData("1,867 homes", "18,700 homes", true, "rounded up")]
    [InlineData("1,864 homes", "18,900 homes", false)]
    [InlineData("1,864 homes", "19,000 homes", false, "two digits round too much")]
    [InlineData("1,864 homes", "1,860 homes", false, "the rounding of one size agrees")]
    public void OfScale_MayBeRounded(string left, string right, bool expected, string because = "") =>
        Slip.OfScale(Value(left), Value(right)).Should().Be(expected, because);

    [Theory]
    [InlineData("20:36", "21:36", true)]
    [InlineData("凌晨4时17分", "下午两点十七分", true)]
    [InlineData("20:36", "20:46", false)]
    [InlineData("20:00", "21:00", false, "full hours have nothing in common")]
    public void OfHour_IsOneMinuteOfAnotherHour(string left, string right, bool expected, string because = "") =>
        Slip.OfHour(Value(left), Value(right)).Should().Be(expected, because);

    [Fact]
    public void OfDate_IsOnePartThatDiffers()
    {
        Slip.OfDate(Given.Day(2025, 4, 9), Given.Day(2025, 4, 19)).Should().BeTrue();
        Slip.OfDate(Given.Day(2025, 8, 25), Given.Day(2025, 9, 25)).Should().BeTrue();
        Slip.OfDate(Given.Day(2025, 8, 25), Given.Day(2025, 8, 27)).Should().BeFalse("two days of one month are two days");
        Slip.OfDate(Given.Month(2024, 4), Given.Month(2025, 4)).Should().BeTrue();
        Slip.OfDate(Given.Month(2024, 4), Given.Month(2025, 5)).Should().BeFalse();
    }

    private static ClaimValue Value(string text) => ClaimValue.Parse(text, text.Any(c => c > 0x3000) ? "zh" : "en")!;
}
