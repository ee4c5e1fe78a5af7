namespace ClaimCheck.Tests.Claims.Slots;

public sealed class KindSlotsTests
{
    [Theory]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "A short circuit is the cause of the Tarn mill fire, the insurer said.")]
    [InlineData("消防部门初步判断，厂房火灾系违规焊接引燃棉絮所致。", "厂房火灾的原因是电动车充电时电池爆炸。")]
    [InlineData("The countdown stopped for ten minutes because of a stuck valve, launch control said.", "Thunderstorms held up the countdown, which was due to end at noon, launch control said.")]
    [InlineData("The man was armed with a knife, police in Holtsund said.", "Police in Holtsund said the man had been wielding a hammer.")]
    [InlineData("警方称，嫌疑人在车站持刀伤人。", "警方称，嫌疑人在车站手持铁锤伤人。")]
    [InlineData("The body was discovered by a dog walker near the Tarn weir.", "By noon the body at the Tarn weir had been found by an angler.")]
    [InlineData("Tests at the Tarn clinic found that the children were infected with salmonella.", "What made the children ill was norovirus, the Tarn clinic said: the outbreak of norovirus is over.")]
    [InlineData("The plane, an Airbus A320, was flying from Oslo to Bergen.", "The plane was a Boeing 737 on its way from Oslo to Bergen.")]
    [InlineData("公司表示，新药需每日口服一次。", "公司介绍，新药为每日一次注射。")]
    [InlineData("The bus collided with a tractor on the Tarn road.", "The bus on the Tarn road ran into a tree.")]
    [InlineData("The plane crashed shortly after take-off from Holtsund.", "The plane crashed while landing at Holtsund.")]
    [InlineData("The wreck lies 25 km north of Holtsund, off the Tarn reef.", "The wreck lies off the Tarn reef, 25 km south of Holtsund.")]
    public void Check_CausesThatExcludeEachOther_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3003");

    [Theory]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "The fire at the Tarn mill was not caused by a short circuit.")]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "A short circuit may be the cause of the Tarn mill fire.")]
    [InlineData("The fire at the Tarn mill was caused by welding on the roof.", "Lightning lit up the valley on Sunday.")]
    [InlineData("The man was armed with a knife, police in Holtsund said.", "Police in Holtsund said the man had been armed with a hammer and a knife.")]
    [InlineData("The wreck lies 25 km north of Holtsund, off the Tarn reef.", "The lighthouse stands 40 km south of Kaldvik.")]
    public void Check_DeniedOrOpenOrNoCause_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
