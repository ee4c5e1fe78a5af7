using ClaimCheck.Values;

namespace ClaimCheck.Tests.Claims;

public sealed class DefiniteAgesTests
{
    [Theory]
    [InlineData("Ada Moss won the race on Sunday. The 34-year-old, who lives in Leeds, thanked her club.", "Ada Moss", 34)]
    [InlineData("LEEDS, March 1 (AP) - Ada Moss beat Carla Reyes by a length. The 34-year-old had led from the start.", "Ada Moss", 34)]
    [InlineData("Ada Moss outran Carla Reyes on Sunday. The 34-year-old coach will leave in May.", "Ada Moss", 34)]
    [InlineData("教练李明周日宣布辞职。这位34岁的教练带队六年。", "李明", 34)]
    [InlineData("教练李明周日宣布辞职。消息传出时，三十四岁的他正在训练场。", "李明", 34)]
    [InlineData("教練李明週日宣布辭職。這位34歲的教練帶隊六年。", "李明", 34)]
    public void Check_AgeOfThePersonJustNamed_IsThePersons(string text, string person, int years)
    {
        var claim = Read(text).Should().ContainSingle(c => c.Predicate == "person.age").Subject;

        claim.Subject.Text.Should().Be(person);
        claim.Value.Should().BeOfType<Quantity>().Which.Stated.Should().Be(years);
    }

    [Theory]
    [InlineData("Ada Moss won the race on Sunday. A 34-year-old was hurt.", "somebody else")]
    [InlineData("In the final Ada Moss beat Carla Reyes by a length. The 34-year-old had led from the start.", "either of two")]
    [InlineData("Ada Moss won the race on Sunday. The 34-year-old joined Carla Reyes on the stage.", "another person stands beside")]
    [InlineData("The race was held on Sunday. The 34-year-old had led from the start.", "nobody is named")]
    [InlineData("Ada Moss won the race on Sunday. The day was hot. The course was dry. The 34-year-old had led from the start.", "too far back")]
    [InlineData("教练李明周日宣布辞职。一名34岁的男子受伤。", "somebody else")]
    [InlineData("教练李明周日宣布辞职。三十四岁的他们正在训练场。", "several")]
    public void Check_AgeOfWhomeverElse_IsNobodys(string text, string because) =>
        Read(text).Should().NotContain(c => c.Predicate == "person.age", because);

    [Fact]
    public void Check_AgeOfThePersonJustNamedAgainstAnother_IsAContradiction()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Ada Moss won the race on Sunday. The 34-year-old, who lives in Leeds, thanked her club.", "2025-03-03"),
            Given.Article("a2", "阿达·莫斯（Ada Moss）周日夺冠。这位36岁的选手来自利兹。", "2025-03-03")]);

        report.Contradictions.Should().ContainSingle().Which.Sides.Should().HaveCount(2);
    }

    private static Sequence<Claim> Read(string text) => new ClaimChecker().Check([Given.Article("a1", text, "2025-03-01")]).Claims;
}
