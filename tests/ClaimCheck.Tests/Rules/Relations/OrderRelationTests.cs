using ClaimCheck.Rules.Relations;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules.Relations;

public sealed class OrderRelationTests
{
    private static readonly OrderRelation Founding = new("x.founded", "x.sold");

    [Fact]
    public void Reckon_LaterOneFirst_IsBrokenAndCounted()
    {
        var reckoning = Reckon(Founding, Given.Month(2021, 3), Given.Day(2021, 2, 26))!;

        reckoning.Holds.Should().BeFalse();
        reckoning.Text.Should().Be("x.founded is 2021-03-01 to 2021-03-31 and cannot come after x.sold, 2021-02-26: 3 days later.");
        reckoning.Message.Should().Be(new Message("relation.order", new Qualifiers(
            [new("earlier", "x.founded"), new("later", "x.sold"), new("earlierDate", "2021-03-01 to 2021-03-31"), new("laterDate", "2021-02-26"), new("days", "3")])));
    }

    [Fact]
    public void Reckon_OneDayOrOverlap_Holds()
    {
        Reckon(Founding, Given.Day(2021, 3, 1), Given.Day(2021, 3, 1))!.Holds.Should().BeTrue();
        Reckon(Founding, Given.Month(2021, 3), Given.Day(2021, 3, 1))!.Holds.Should().BeTrue("precision allows the first");
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Reckon_Tolerance_IsInDays(int tolerance, bool holds) =>
        Reckon(new OrderRelation("x.founded", "x.sold", tolerance), Given.Month(2021, 3), Given.Day(2021, 2, 26))!.Holds.Should().Be(holds);

    [Theory]
    [InlineData(5, 4, 0, false)]
    [InlineData(4, 4, 0, true)]
    [InlineData(4, 4, -1, false)]
    [InlineData(3, 4, -1, true)]
    public void Reckon_Numbers_AreOrderedToo(int less, int more, int tolerance, bool holds) =>
        Reckon(new OrderRelation("x.part", "x.whole", tolerance), Given.Count(less), Given.Count(more))!.Holds.Should().Be(holds);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Reckon_StrictlyBefore_MayNotBeOneDay(int later, bool holds) =>
        Reckon(new OrderRelation("x.founded", "x.sold", -1), Given.Day(2021, 3, 1), Given.Day(2021, 3, later))!.Holds.Should().Be(holds);

    [Fact]
    public void Reckon_NumbersInTheWrongOrder_AreNamedWithTheirRelations()
    {
        var reckoning = Reckon(new OrderRelation("x.founded", "x.sold"), Given.Count(5), Given.Count(4))!;

        reckoning.Text.Should().Be("x.founded is 5 person and cannot be as much beside x.sold, 4 person.");
        reckoning.Gap.Should().Be(0.2m);
        reckoning.Message.Should().Be(new Message("relation.less", new Qualifiers([new("less", "x.founded"), new("more", "x.sold"), new("lessNumber", "5 person"), new("moreNumber", "4 person")])));
    }

    [Fact]
    public void Reckon_OpenDates_AreSaidAsOpen()
    {
        var (since, until) = (new DateSpan(new DateOnly(2021, 3, 1), null, DatePrecision.Day, "since"), new DateSpan(null, new DateOnly(2021, 2, 26), DatePrecision.Day, "until"));

        Reckon(Founding, since, until)!.Text.Should().Be("x.founded is from 2021-03-01 on and cannot come after x.sold, until 2021-02-26: 3 days later.");
        Reckon(Founding, until, since).Should().BeNull("neither says what could clash");
    }

    [Fact]
    public void Reckon_DateNotFirm_IsNotReckoned()
    {
        Reckon(Founding, Given.Month(2021, 3) with { Yearless = true }, Given.Day(2021, 2, 26)).Should().BeNull();
        Reckon(Founding, Given.Month(2021, 3) with { Hedged = true }, Given.Day(2021, 2, 26)).Should().BeNull();
        Reckon(Founding, Given.Day(2021, 3, 4) with { Alternate = new DateOnly(2021, 4, 3) }, Given.Day(2021, 2, 26)).Should().BeNull();
        Reckon(Founding, Given.Count(3), Given.Day(2021, 2, 26)).Should().BeNull();
    }

    private static Reckoning? Reckon(OrderRelation relation, params ReadOnlySpan<ClaimValue> values) =>
        relation.Reckon([Given.Claim("a1", "x.founded", values[0]), Given.Claim("a1", "x.sold", values[1])]);
}
