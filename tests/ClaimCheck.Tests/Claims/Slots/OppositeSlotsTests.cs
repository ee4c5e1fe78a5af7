namespace ClaimCheck.Tests.Claims.Slots;

public sealed class OppositeSlotsTests
{
    [Theory]
    [InlineData("Engineers checked the Tarn valley railway and trains ran as usual on Sunday.", "Trains on the Tarn valley railway were suspended on Sunday until the evening.")]
    [InlineData("青岚高铁设备检查后未见异常，列车照常开行。", "青岚高铁当天上午起全线停运，列车次日才恢复。")]
    [InlineData("Mayor Odin Falk conceded to Ida Brandt before midnight.", "Mayor Odin Falk refused to concede to Ida Brandt at midnight.")]
    [InlineData("双方董事会全票通过了海曲集团的合并案。", "海曲集团董事会有两名董事对合并案投了反对票。")]
    [InlineData("Corvane pays $14.9bn for the Tarn mill, debt included.", "14.9 billion dollars, debt not included: so much is the Tarn mill worth to Corvane.")]
    public void Check_AntonymsOfOneThing_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC4003");

    [Theory]
    [InlineData("Engineers checked the Tarn valley railway and trains ran as usual on Sunday.", "Ferries to Holtsund were suspended on Sunday.")]
    [InlineData("Engineers checked the Tarn valley railway and trains ran as usual on Sunday.", "Trains on the Tarn valley railway may be suspended on Sunday.")]
    [InlineData("Engineers checked the Tarn valley railway and trains ran as usual on Sunday.", "Trains on the Tarn valley railway were suspended on Sunday. By night the trains on the Tarn valley railway ran as usual.")]
    [InlineData("Engineers checked the Tarn valley railway and trains ran as usual on Sunday.", "Trains on the Tarn valley railway were not suspended on Sunday.")]
    [InlineData("青岚高铁列车照常开行。", "青岚高铁列车可能停运。")]
    public void Check_OtherThingOrPerhapsOrBoth_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
