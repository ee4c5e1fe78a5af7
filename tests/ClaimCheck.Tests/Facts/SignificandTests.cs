using System.Globalization;
using ClaimCheck.Facts;

namespace ClaimCheck.Tests.Facts;

public sealed class SignificandTests
{
    [Theory]
    [InlineData("1375000", "1375")]
    [InlineData("13.750", "1375")]
    [InlineData("-0.00123", "123")]
    [InlineData("0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("10000000000000000000000000000", "1")]
    public void Of_LeavesPointSignAndOuterZerosOut(string number, string expected)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Significand.Of(value).ToString(CultureInfo.InvariantCulture).Should().Be(expected);
        Significand.Length(value).Should().Be(expected == "0" ? 0 : expected.Length);
    }
}
