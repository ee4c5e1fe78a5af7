namespace ClaimCheck.Tests.Claims.Slots;

public sealed class OfficeSlotsTests
{
    [Theory]
    [InlineData("Transport Minister Odin Falk flew to the valley on Monday.", "On Monday Odin Falk, chief executive of the railway, flew to the valley.")]
    [InlineData("国营铁路公司总裁奥丁·福尔克到现场视察。", "运输部长奥丁·福尔克到现场视察。")]
    [InlineData("Judge Ida Brandt spoke to reporters outside.", "Police chief Ida Brandt spoke to reporters outside.")]
    public void Check_OfficesOfOtherCallings_Contradict(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3001");

    [Theory]
    [InlineData("Governor Ida Brandt spoke to reporters outside.", "Ida Brandt, governor of the central bank, spoke to reporters outside.")]
    [InlineData("Transport Minister Odin Falk flew to the valley on Monday.", "On Monday Odin Falk, former chief executive of the railway, flew to the valley.")]
    [InlineData("Transport Minister Odin Falk flew to the valley on Monday.", "Chief executive Ida Brandt flew to the valley on Monday with Odin Falk.")]
    [InlineData("The president, Odin Falk, and others came.", "Odin Falk, the chief executive, came.")]
    public void Check_OfficesThatGoTogether_SayNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
