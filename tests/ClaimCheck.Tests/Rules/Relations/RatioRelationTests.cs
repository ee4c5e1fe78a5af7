using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class RatioRelationTests
{
    private static readonly RatioRelation Cut = new("x.share", "x.cut", "x.staff", 0.05m);

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, true)]
    [InlineData(20, false)]
    [InlineData(40, false)]
    public void Reckon_PartOfAWhole_HoldsWithinTheTolerance(double share, bool holds) =>
        Reckon(Cut, Percent((decimal)share), Given.Count(100), Given.Count(400))!.Holds.Should().Be(holds);

    [Fact]
    public void Reckon_WholeWithoutThePart_HoldsWhereThatIsAllowed() =>
        Reckon(new RatioRelation("x.share", "x.cut", "x.staff", 0.05m) { MayExcludePart = true }, Percent(20), Given.Count(100), Given.Count(400))!.Holds.Should().BeTrue();

    [Fact]
    public void Reckon_Broken_ShowsTheArithmetic()
    {
        var reckoning = Reckon(Cut, Percent(40), Given.Count(600), Given.Count(9_200))!;

        reckoning.Text.Should().Be("600 person ÷ 9,200 person = 6.5217 %, but 40 % is stated.");
        reckoning.Message.Should().Be(new Message("relation.ratio", new Qualifiers([new("part", "600 person"), new("whole", "9,200 person"), new("reckoned", "6.5217 %"), new("stated", "40 %")])));
    }

    [Fact]
    public void Reckon_LengthsInTwoUnits_AreBroughtToOne()
    {
        var (part, whole) = (ClaimValue.Parse("500 metres", "en")!, ClaimValue.Parse("2公里", "zh")!);

        Reckon(Cut, Percent(25), part, whole)!.Holds.Should().BeTrue();
        Reckon(Cut, Percent(60), part, whole)!.Text.Should().Be("500 meter ÷ 2 kilometer = 25 %, but 60 % is stated.");
    }

    [Fact]
    public void Reckon_OtherSortsOrNothing_IsNotReckoned()
    {
        Reckon(Cut, Percent(25), Given.Money(100m), Given.Count(400)).Should().BeNull();
        Reckon(Cut, Percent(25), Given.Count(100), Given.Count(0)).Should().BeNull();
        Reckon(Cut, Given.Money(25), Given.Count(100), Given.Count(400)).Should().BeNull("people by people are no money");
    }

    private static Quantity Percent(decimal stated) => new(Dimension.Share, "percent", stated, $"{stated} %");

    private static Reckoning? Reckon(RatioRelation relation, params ClaimValue[] values) =>
        relation.Reckon([.. values.Select(v => Given.Claim("a1", "x", v))]);
}
