namespace ClaimCheck.Tests.Claims.Slots;

public sealed class CauseSlotsTests
{
    [Theory]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "A short circuit is the cause of the Tarn mill fire, the insurer said.")]
    [InlineData("消防部门初步判断，厂房火灾系违规焊接引燃棉絮所致。", "厂房火灾的原因是电动车充电时电池爆炸。")]
    [InlineData("The countdown stopped for ten minutes because of a stuck valve, launch control said.", "Thunderstorms held up the countdown, which was due to end at noon, launch control said.")]
    public void Check_CausesThatExcludeEachOther_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3003");

    [Theory]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "The fire at the Tarn mill was not caused by a short circuit.")]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "A short circuit may be the cause of the Tarn mill fire.")]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "Lightning lit up the valley on Sunday.")]
    public void Check_DeniedOrOpenOrNoCause_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
