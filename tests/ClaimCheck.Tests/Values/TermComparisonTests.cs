using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class TermComparisonTests
{
    [Theory]
    [InlineData("founder chief-executive-officer", "founder chief-executive-officer", Relation.Same)]
    [InlineData("founder", "founder chief-executive-officer", Relation.Compatible)]
    [InlineData("founder chairman", "founder chief-executive-officer", Relation.Contradict)]
    [InlineData("chairman", "chief-executive-officer", Relation.Contradict)]
    public void Compare_Offices_AreOneWhereOneListHoldsTheOther(string left, string right, Relation expected)
    {
        var (a, b) = (Given.Office(left.Split(' ')), Given.Office(right.Split(' ')));

        Said(a, b, expected).Should().Be($"{left} and {right} {(expected == Relation.Contradict ? "are different offices" : "name the same office")}.");
        Said(b, a, expected);
        a.CompareTo(b).Message.Id.Should().Be(expected switch { Relation.Same => "role.same", Relation.Compatible => "role.compatible", _ => "role.contradict" });
    }

    [Fact]
    public void Compare_OfficeHeldAndOfficeLeft_Contradict()
    {
        var chairman = Given.Office("chairman");

        Said(chairman, chairman with { Former = true }, Relation.Contradict);
        Said(chairman with { Former = true }, chairman with { Former = true }, Relation.Same);
    }

    [Theory]
    [InlineData("nvidia", "nvidia", Relation.Same, "Left and Right are one.", "name.same")]
    [InlineData("nvidia", "horizon", Relation.Contradict, "Left and Right are not the same.", "name.contradict")]
    public void Compare_Names_GoByTheirIds(string left, string right, Relation expected, string reason, string message)
    {
        var (a, b) = (new Name(left, "Left"), new Name(right, "Right"));

        Said(a, b, expected).Should().Be(reason);
        a.CompareTo(b).Message.Should().Be(new Message(message, new Qualifiers([new("left", "Left"), new("right", "Right")])));
    }

    [Theory]
    [InlineData("queens", "queens", Relation.Same, "Queens and New York are one place.")]
    [InlineData("queens", "new-york", Relation.Compatible, "Queens and New York lie one within the other.")]
    [InlineData("queens", "boston", Relation.Contradict, "Queens and New York are different places.")]
    public void Compare_Places_MeetWhereOneLiesWithinTheOther(string left, string right, Relation expected, string reason)
    {
        var (a, b) = (new Place(left, ["new-york", "usa"], "Queens"), new Place(right, ["usa"], "New York"));

        Said(a, b, expected).Should().Be(reason);
        Said(b, a, expected);
        a.CompareTo(b).Message.Id.Should().StartWith("place.");
    }

    [Theory]
    [InlineData("yes", "yes", Relation.Same, "it was and it was not both say yes.")]
    [InlineData("yes", "no", Relation.Contradict, "it was and it was not say yes and no.")]
    public void Compare_States_AreEqualOrOpposed(string left, string right, Relation expected, string reason)
    {
        var (a, b) = (new Polarity(left, "it was"), new Polarity(right, "it was not"));

        Said(a, b, expected).Should().Be(reason);
        a.CompareTo(b).Message.Id.Should().StartWith("polarity.");
    }

    [Theory]
    [InlineData("13:12", "13:12", null, null, Relation.Same)]
    [InlineData("13:12", "13:13", null, null, Relation.Contradict)]
    [InlineData("13:12-13:30", "13:30-14:00", null, null, Relation.Compatible)]
    [InlineData("13:12-13:30", "13:31-14:00", null, null, Relation.Contradict)]
    [InlineData("13:12-13:30", "13:12-14:00", null, null, Relation.Compatible)]
    [InlineData("13:12-14:00", "13:30-14:00", null, null, Relation.Compatible)]
    [InlineData("10:00", "16:00", 60, 420, Relation.Compatible)]
    [InlineData("16:00", "10:00", 420, 60, Relation.Compatible)]
    [InlineData("10:00", "10:00", 60, 420, Relation.Contradict)]
    [InlineData("10:00", "10:00", 60, 60, Relation.Same)]
    [InlineData("10:00", "10:00", 60, null, Relation.Same)]
    [InlineData("10:00", "16:00", 60, null, Relation.Incomparable)]
    [InlineData("10:00", "16:00", null, 60, Relation.Incomparable)]
    [InlineData("10:00", "16:00", 60, 60, Relation.Contradict)]
    public void Compare_TimesOfDay_AreShiftedWhereBothStateTheirZone(string left, string right, int? leftOffset, int? rightOffset, Relation expected)
    {
        var (a, b) = (Clock(left, leftOffset), Clock(right, rightOffset));

        Said(a, b, expected).Should().Be($"{left} and {right} {expected switch
        {
            Relation.Contradict => "are different times",
            Relation.Incomparable => "cannot be compared: only one states its zone",
            _ => "can be the same time",
        }}.");
        Said(b, a, expected);
        a.CompareTo(b).Message.Id.Should().StartWith("time.");
    }

    [Fact]
    public void Compare_TwoKinds_AreIncomparableAndSaidToBe()
    {
        var comparison = new Name("nvidia", "Nvidia").CompareTo(Given.Day(2025, 4, 5));

        comparison.Relation.Should().Be(Relation.Incomparable);
        comparison.Reason.Should().Be("Nvidia and 2025-4-5 cannot be compared: one is a name, the other a date.");
        comparison.Message.Should().Be(new Message("kind.incomparable", new Qualifiers([new("left", "Nvidia"), new("right", "2025-4-5"), new("leftKind", "name"), new("rightKind", "date")])));
        new Name("nvidia", "Nvidia").RelationTo(Given.Day(2025, 4, 5)).Should().Be(Relation.Incomparable);
    }

    [Fact]
    public void Compare_WithNothing_Throws() =>
        FluentActions.Invoking(() => new Name("nvidia", "Nvidia").CompareTo(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Constructor_NoText_Throws() =>
        FluentActions.Invoking(() => new Name("nvidia", null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Kind_OfEachSort_IsTheWordReportsUse() =>
        new ClaimValue[] { Given.Count(1), Given.Day(2025, 1, 1), Clock("10:00", null), Given.Office("founder"), new Name("a", "a"), new Place("a", [], "a"), new Polarity("yes", "a") }
            .Select(v => v.Kind).Should().Equal("quantity", "date", "time", "role", "name", "place", "polarity");

    [Fact]
    public void SortOf_Quantity_IsItsDimensionAndElseTheKind()
    {
        ValueSort.Of(Given.Money(1m)).Should().Be("Money");
        ValueSort.Of(Given.Day(2025, 1, 1)).Should().Be("date");
        ValueSort.Of(new Quantity((Dimension)999, null, 1m, "?")).Should().Be("quantity");
    }

    private static string Said(ClaimValue left, ClaimValue right, Relation expected)
    {
        var comparison = left.CompareTo(right);
        comparison.Relation.Should().Be(expected, comparison.Reason);
        left.RelationTo(right).Should().Be(expected);
        return comparison.Reason;
    }

    private static ClockTime Clock(string span, int? offset)
    {
        TimeOnly[] ends = [.. span.Split('-').Select(t => TimeOnly.ParseExact(t, "HH:mm", System.Globalization.CultureInfo.InvariantCulture))];
        return new ClockTime(ends[0], ends[^1], span) { OffsetMinutes = offset };
    }
}
