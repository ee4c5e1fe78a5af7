using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class SumRelationTests
{
    private static readonly SumRelation AtMost = new("x.all", ["x.dead", "x.hurt"], 0m);
    private static readonly SumRelation All = new("x.all", ["x.dead", "x.hurt"], 0m) { IsComplete = true };

    [Theory]
    [InlineData(6, 2, 4, true, true)]
    [InlineData(6, 2, 3, true, false)]
    [InlineData(6, 4, 3, false, false)]
    public void Reckon_PartsOfAWhole_MayNotBeMoreNorFewerWhereAllAreTold(int all, int dead, int hurt, bool atMost, bool complete)
    {
        Reckon(AtMost, all, dead, hurt)!.Holds.Should().Be(atMost);
        Reckon(All, all, dead, hurt)!.Holds.Should().Be(complete);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.2, true)]
    public void Reckon_Tolerance_IsAShareOfTheSum(double tolerance, bool holds) =>
        Reckon(new SumRelation("x.all", ["x.dead", "x.hurt"], (decimal)tolerance), 6, 4, 3)!.Holds.Should().Be(holds);

    [Fact]
    public void Reckon_Broken_ShowsTheArithmetic()
    {
        var reckoning = Reckon(AtMost, 6, 4, 3)!;

        reckoning.Text.Should().Be("4 person + 3 person = 7 person, but the whole is stated as 6 person.");
        reckoning.Message.Should().Be(new Message("relation.sum", new Qualifiers([new("parts", "4 person + 3 person"), new("reckoned", "7 person"), new("stated", "6 person")])));
        reckoning.Gap.Should().Be(1m / 7m);
    }

    [Fact]
    public void Reckon_OnePartMoreThanTheWhole_SaysSo() =>
        Reckon(new SumRelation("x.all", ["x.dead"], 0m), 6, 7)!.Text.Should().Be("The part, 7 person, is more than the whole, 6 person.");

    [Fact]
    public void Reckon_HedgedParts_AreReckonedWithTheirRange()
    {
        var about = ClaimValue.Parse("about 7 people", "en")!;

        AtMost.Reckon([Given.Claim("a1", "x.all", Given.Count(10)), Given.Claim("a1", "x.dead", about), Given.Claim("a1", "x.hurt", Given.Count(3))])!.Holds.Should().BeTrue();
    }

    [Fact]
    public void Reckon_PartsOfAnotherSort_AreNotReckoned() =>
        AtMost.Reckon([Given.Claim("a1", "x.all", Given.Count(1)), Given.Claim("a1", "x.dead", Given.Money(4m)), Given.Claim("a1", "x.hurt", Given.Count(3))]).Should().BeNull();

    private static Reckoning? Reckon(SumRelation relation, params int[] numbers) =>
        relation.Reckon([.. numbers.Select(n => Given.Claim("a1", "x", Given.Count(n)))]);
}
