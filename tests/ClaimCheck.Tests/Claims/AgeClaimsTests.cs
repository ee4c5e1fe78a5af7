using ClaimCheck.Values;

namespace ClaimCheck.Tests.Claims;

public sealed class AgeClaimsTests
{
    [Theory]
    [InlineData("Ada Moss, 34, was treated at the scene.", "Ada Moss", 34)]
    [InlineData("Officers named the driver as 34-year-old Ada Moss of Leeds.", "Ada Moss", 34)]
    [InlineData("The 34-year-old dock worker Ada Moss was treated.", "Ada Moss", 34)]
    [InlineData("A 34-year-old man, Carl Moss, was treated.", "Carl Moss", 34)]
    [InlineData("Carl Moss Jr., 34, was treated at the scene.", "Carl Moss Jr", 34)]
    [InlineData("Carl Moss III, 34, was treated at the scene.", "Carl Moss III", 34)]
    [InlineData("Ada Moss, aged 34, was treated.", "Ada Moss", 34)]
    [InlineData("Ada Moss is 34 years old.", "Ada Moss", 34)]
    [InlineData("警方说，死者是14岁的李明。", "李明", 14)]
    [InlineData("另一名伤者王伟（34岁）已送医。", "王伟", 34)]
    [InlineData("司机赵大海，51岁，已被控制。", "赵大海", 51)]
    [InlineData("36岁的女子陈小芳获救。", "陈小芳", 36)]
    [InlineData("周强现年40岁。", "周强", 40)]
    [InlineData("警方說，死者是14歲的李明。", "李明", 14)]
    public void Check_AgeGivenToAName_IsThePersons(string text, string person, int years)
    {
        var claim = Read(text).Should().ContainSingle(c => c.Predicate == "person.age").Subject;

        claim.Subject.Text.Should().Be(person);
        claim.Value.Should().BeOfType<Quantity>().Which.Stated.Should().Be(years);
    }

    [Theory]
    [InlineData("A 45-year-old man told Ada Moss that he had seen nothing.")]
    [InlineData("A 16-year-old Leeds boy was treated.")]
    [InlineData("Ada Moss, who was 17 at the time, had been charged before.")]
    [InlineData("Ada Moss and a 34-year-old man were treated.")]
    [InlineData("李明和一名34岁的男子受伤。")]
    public void Check_AgeOfAnother_IsNotThePersons(string text) =>
        Read(text).Should().NotContain(c => c.Predicate == "person.age");

    [Fact]
    public void Check_FatherAndSonOfOneName_AreTwo()
    {
        var report = new ClaimChecker().Check([
            Given.Article("a1", "Carl Moss Sr., 61, ran the shop. Carl Moss Jr., 34, helped.", "2025-03-01"),
            Given.Article("a2", "The shop was run by Carl Moss Sr., 61. Carl Moss Jr., 34, worked there.", "2025-03-01")]);

        report.Contradictions.Should().BeEmpty();
    }

    private static Sequence<Claim> Read(string text) => new ClaimChecker().Check([Given.Article("a1", text, "2025-03-01")]).Claims;
}
