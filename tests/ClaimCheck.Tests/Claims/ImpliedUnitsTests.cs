using ClaimCheck.Values;

namespace ClaimCheck.Tests.Claims;

public sealed class ImpliedUnitsTests
{
    [Theory]
    [InlineData("新车的电池为82.5度，续航610公里。", "82.5度", Dimension.Energy, "kilowatt-hour")]
    [InlineData("新車的電池為82.5度，續航610公里。", "82.5度", Dimension.Energy, "kilowatt-hour")]
    [InlineData("轨道倾角52.1度。", "52.1度", Dimension.Angle, "degree")]
    [InlineData("当地台网测定的震级是5.4级。", "5.4级", Dimension.Magnitude, "magnitude")]
    [InlineData("新显卡的显存给到48个G。", "48个G", Dimension.Data, "gigabyte")]
    [InlineData("标准版是6.1寸的屏幕。", "6.1寸", Dimension.Length, "inch")]
    [InlineData("这只股票上市首日跌了八个点。", "八个点", Dimension.Share, "percent")]
    [InlineData("The winners earn 2.4 million pounds in prize money.", "2.4 million pounds", Dimension.Money, "GBP")]
    public void Check_WordsOfTheSentence_TellTheUnit(string text, string quote, Dimension dimension, string unit)
    {
        var value = ValueOf(text, quote);

        (value.Dimension, value.Unit).Should().Be((dimension, unit));
    }

    [Theory]
    [InlineData("当天最高气温35.5度，电池厂停工。", "35.5度", Dimension.Temperature)]
    [InlineData("The whale weighed 2.4 million pounds.", "2.4 million pounds", Dimension.Mass)]
    public void Check_WordsThatSpeakAgainst_LeaveTheUnit(string text, string quote, Dimension dimension) =>
        ValueOf(text, quote).Dimension.Should().Be(dimension);

    [Theory]
    [InlineData("Sales were 40 million euros. The dividend is 65 cents.", null)]
    [InlineData("Sales were 40 million dollars. The dividend is 65 cents.", "USD")]
    public void Check_Cents_AreOfTheMoneyToldBefore(string text, string? unit) =>
        ValueOf(text, "65 cents").Unit.Should().Be(unit);

    private static Quantity ValueOf(string text, string quote) =>
        (Quantity)new ClaimChecker().Check([Given.Article("a1", text, "2025-06-18")]).Claims.First(c => c.Evidence!.Quote == quote).Value;
}
