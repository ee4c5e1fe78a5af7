namespace ClaimCheck.Tests.Claims.Slots;

public sealed class DenialSlotsTests
{
    [Theory]
    [InlineData("Engineers said the sprinklers in the paint shop did not start when the flames came.", "The sprinklers in the paint shop started early, a night watchman recalled, and the floor was wet.")]
    [InlineData("The 417 volunteers of the Tarnmoor study did not have diabetes.", "Doctors in Tarnmoor enrolled 417 volunteers, each of them with diabetes, over two winters.")]
    [InlineData("事发时油漆车间的警报器没有启动，值班人员说。", "油漆车间的警报器当晚启动了，声音很大。")]
    [InlineData("新线列车上没有司机，车头坐满了孩子。", "每趟新线列车都有司机值守。")]
    [InlineData("主辦方並未取消三號車隊的成績。", "三号车队的成绩当晚被主办方取消，奖杯另授他人。")]
    [InlineData("The 417 volunteers of the vaccine study had no symptoms.", "研究人员说，接种疫苗的417名志愿者都出现了症状。")]
    [InlineData("The jury never cancelled the result of the Blue Heron.", "After the regatta the result of the Blue Heron was cancelled by the jury.")]
    public void Check_DeniedByOneAndAssertedByAnother_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC4003");

    [Theory]
    [InlineData("No arrests have been made in the robbery of the Larch Street vault.", "Police arrested two men over the robbery of the Larch Street vault.")]
    [InlineData("Did the sprinklers in the paint shop not start?", "The sprinklers in the paint shop started early.")]
    [InlineData("If the sprinklers in the paint shop had not started, the roof would be gone.", "The sprinklers in the paint shop started early.")]
    [InlineData("There is no suspect information in the case of the Larch Street vault.", "A suspect in the case of the Larch Street vault was seen on Monday.")]
    [InlineData("No other volunteers of the Tarnmoor study had symptoms.", "Three volunteers of the Tarnmoor study had symptoms.")]
    [InlineData("The sprinklers in the paint shop did not start at first. A minute later the sprinklers in the paint shop started.", "The sprinklers in the paint shop started, a night watchman recalled.")]
    [InlineData("The sprinklers in the paint shop did not start.", "The choir of the paint factory started to sing on the stairs.")]
    [InlineData("The crew of the Blue Heron has not yet been disqualified by the regatta jury.", "The regatta jury disqualified the crew of the Blue Heron.")]
    [InlineData("油漆车间的警报器是否没有启动？", "油漆车间的警报器当晚启动了。")]
    [InlineData("三号车队的领队不是辞职就是被边缘化。", "三号车队的领队当晚辞职。")]
    [InlineData("油漆车间一名工人因抢救无效死亡。", "油漆车间一名工人当晚死亡。")]
    [InlineData("目前尚未取消三号车队的成绩，主办方说。", "主办方取消了三号车队的成绩。")]
    public void Check_NotDeniedForGoodOrNotOfOneThing_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();

    [Fact]
    public void Check_Denial_QuotesTheDenyingWordAndWhatItDenies()
    {
        var report = SlotStory.Check("新线列车上没有司机，车头坐满了孩子。", "每趟新线列车都有司机值守。");

        report.Contradictions.Should().ContainSingle();
        report.Claims.Where(c => c.Predicate == "slot.polarity").Select(c => c.Evidence!.Quote).Should().BeEquivalentTo("没有司机", "司机");
    }
}
