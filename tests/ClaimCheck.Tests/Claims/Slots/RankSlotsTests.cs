namespace ClaimCheck.Tests.Claims.Slots;

public sealed class RankSlotsTests
{
    [Theory]
    [InlineData("The bank lowered its main rate on Thursday, the third cut in a row.", "Thursday's was the second consecutive cut of the main rate by the bank.")]
    [InlineData("央行周四宣布降息，基准利率已连降三次。", "Thursday's was the second consecutive cut of the main rate by the central bank.")]
    [InlineData("“海燕”是今年第4个登陆我国的台风。", "今年已有两个台风登陆，“海燕”是第三个。")]
    [InlineData("Skovbyg is the biggest employer in Tarn County, ahead of the hospital.", "Skovbyg is the second-largest employer in Tarn County, after the hospital.")]
    [InlineData("青屏资本成为海州股份第二大股东。", "青屏资本成为海州股份最大股东。")]
    public void Check_OtherPlaceInOneOrder_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC1005");

    [Theory]
    [InlineData("Skovbyg is the biggest employer in Tarn County, ahead of the hospital.", "Norrbygg is the second-largest employer in Tarn County, after Skovbyg.")]
    [InlineData("Skovbyg is the biggest employer in Tarn County.", "Skovbyg is one of the biggest employers in Tarn County.")]
    [InlineData("Skovbyg is the biggest employer in Tarn County.", "Skovbyg owns the second-largest quarry of the country.")]
    [InlineData("The bank lowered its main rate on Thursday, the third cut in a row.", "Holtsund lost on Saturday, the fifth defeat in a row.")]
    [InlineData("She beat the world No. 3 on Saturday.", "Ida Brandt now stands eighth in the world.")]
    public void Check_OtherThingOrOrder_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
