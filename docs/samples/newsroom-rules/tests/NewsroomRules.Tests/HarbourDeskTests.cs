namespace NewsroomRules.Tests;

public sealed class HarbourDeskTests
{
    [Fact]
    public void Passengers_ThreePerCentApart_AreMajor() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The ferry Grey Heron ran aground on Thursday with [|164 passengers|] aboard.")
            .Article("b", "The ferry Grey Heron ran aground on Thursday with [|159 passengers|] aboard.")
            .Expect.Contradiction("CC1002").BetweenMarks().WithSeverity(Severity.Major);

    [Fact]
    public void Passengers_Rounded_Agree() =>
        new TestStory(HarbourDesk.Rules)
            .Article("a", "The ferry Grey Heron ran aground on Thursday with [|164 passengers|] aboard.")
            .Article("b", "“灰鹭号”(Grey Heron)渡轮周四搁浅,船上有[|约160名乘客|]。")
            .Expect.NoContradiction().Agreement().BetweenMarks().About("passenger.count");

    [Fact]
    public void OldNameOfGannetLines_IsGannetLines() =>
        new TestStory(HarbourDesk.Rules)
            .Article("release", "Gannet Steam Packet will lay off [|40 employees|], it said on Monday.")
            .Article("海鸥日报", "塘鹅航运周一表示,将裁员[|70人|]。")
            .Expect.Claim("40 employees").OfSubject("Gannet Lines")
            .And.Contradiction().BetweenMarks().About("layoffs.count");
}
