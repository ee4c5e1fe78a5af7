namespace ClaimCheck.Tests.Claims.Slots;

public sealed class FateSlotsTests
{
    [Theory]
    [InlineData("The driver survived with a broken collarbone, the railway said.", "The train ran off the rails and the driver died at the scene, according to the railway.")]
    [InlineData("铁路方面说，司机还活着。", "铁路方面说，司机当场身亡，副司机受伤。")]
    [InlineData("The gunman was arrested after a chase through the Tarn valley.", "The gunman killed himself in the Tarn valley.")]
    public void Check_PersonWhoLivedAndDied_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC4003");

    [Theory]
    [InlineData("The driver of the bus died at the scene, the railway said.", "The driver of the train survived, the railway said.")]
    [InlineData("The driver survived, the railway said.", "The driver's wife died at the scene, the railway said.")]
    [InlineData("铁路方面说，司机还活着。", "铁路方面说，副司机当场身亡。")]
    [InlineData("The driver was injured, the railway said.", "The driver died, the railway said.")]
    [InlineData("The driver survived, the railway said.", "A driver died at the scene, the railway said.")]
    public void Check_OtherPersonOrLater_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
