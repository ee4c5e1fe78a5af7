namespace ClaimCheck.Tests.Claims.Slots;

public sealed class SiblingSlotsTests
{
    [Theory]
    [InlineData("乌兰左旗的青石煤矿发生坍塌。", "乌兰右旗有个青石煤矿，边坡坍塌了。")]
    [InlineData("Goran Weil lost his seat in Tarnmoor West by 311 votes.", "By 311 votes Goran Weil lost Tarnmoor East, his seat.")]
    public void Check_OneNameWithTheOtherSide_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3002");

    [Theory]
    [InlineData("乌兰左旗的青石煤矿发生坍塌。", "乌兰右旗派出的救援队从乌兰左旗的青石煤矿返回，煤矿坍塌。")]
    [InlineData("乌兰左旗的青石煤矿发生坍塌。", "乌兰右旗举行赛马大会。")]
    [InlineData("Goran Weil lost his seat in Tarnmoor West by 311 votes.", "Goran Weil lost Tarnmoor West by 311 votes; Tarnmoor East went to his sister.")]
    [InlineData("Shots were fired on the South Side of Tarnmoor on Sunday.", "On Sunday Tarnmoor heard how shots had been fired, this time on the North Side.")]
    public void Check_BothSidesToldOrOtherThing_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
