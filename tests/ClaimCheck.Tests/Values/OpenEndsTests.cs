using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class OpenEndsTests
{
    [Theory]
    [InlineData("since 1958", "since 1985", Relation.Contradict)]
    [InlineData("since 1958", "since March 1958", Relation.Compatible)]
    [InlineData("since March 1958", "since April 1958", Relation.Contradict)]
    [InlineData("until 2011", "until 2014", Relation.Contradict)]
    [InlineData("until 2011", "until May 2011", Relation.Compatible)]
    [InlineData("by the end of March 2024", "by the end of December 2023", Relation.Contradict)]
    [InlineData("since 1958", "1985", Relation.Compatible)]
    [InlineData("since 1958", "until 1985", Relation.Compatible)]
    [InlineData("by the end of March", "by the end of December", Relation.Contradict)]
    [InlineData("自1958年以来", "自1985年以来", Relation.Contradict)]
    [InlineData("自1958年以来", "自1958年3月以来", Relation.Compatible)]
    [InlineData("since 1958", "自1985年以来", Relation.Contradict)]
    public void Compare_DatesOpenOnOneSide_AreToldByTheEndTheyState(string left, string right, Relation expected)
    {
        Date(left).RelationTo(Date(right)).Should().Be(expected);
        Date(right).RelationTo(Date(left)).Should().Be(expected);
    }

    [Fact]
    public void Compare_SaysHowFarTheEndsLieApart() =>
        Date("since 1958").CompareTo(Date("since 1985")).Reason.Should().Be("since 1958 (from 1958-01-01) and since 1985 (from 1985-01-01) do not meet: 9498 days apart.");

    [Theory]
    [InlineData(DatePrecision.Day, "2000-01-01")]
    [InlineData(DatePrecision.Days, "2000-01-07")]
    [InlineData(DatePrecision.Month, "2000-01-31")]
    [InlineData(DatePrecision.Quarter, "2000-03-31")]
    [InlineData(DatePrecision.Half, "2000-06-30")]
    [InlineData(DatePrecision.Year, "2000-12-31")]
    [InlineData(DatePrecision.Decade, "2009-12-31")]
    [InlineData(DatePrecision.Century, "2099-12-31")]
    public void Of_TwoBeginnings_LastAsLongAsTheirPrecision(DatePrecision precision, string last)
    {
        var since = new DateSpan(new DateOnly(2000, 1, 1), null, precision, "since");

        OpenEnds.Of(since, since)!.Value.Left.To.Should().Be(IsoDay.Parse(last));
        OpenEnds.Of(since, since)!.Value.Right.To.Should().Be(IsoDay.Parse(last));
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2000-12-31")]
    [InlineData(DatePrecision.Days, "2000-12-25")]
    [InlineData(DatePrecision.Month, "2000-12-01")]
    [InlineData(DatePrecision.Quarter, "2000-10-01")]
    [InlineData(DatePrecision.Half, "2000-07-01")]
    [InlineData(DatePrecision.Year, "2000-01-01")]
    [InlineData(DatePrecision.Decade, "1991-01-01")]
    [InlineData(DatePrecision.Century, "1901-01-01")]
    public void Of_TwoEnds_BeganAsLongAgoAsTheirPrecision(DatePrecision precision, string first)
    {
        var until = new DateSpan(null, new DateOnly(2000, 12, 31), precision, "until");

        OpenEnds.Of(until, until)!.Value.Left.From.Should().Be(IsoDay.Parse(first));
        OpenEnds.Of(until, until)!.Value.Right.From.Should().Be(IsoDay.Parse(first));
    }

    [Theory]
    [InlineData(9998, DatePrecision.Year)]
    [InlineData(9999, DatePrecision.Day)]
    [InlineData(9950, DatePrecision.Century)]
    public void Of_BeginningAtTheEndOfTheCalendar_StaysWithinIt(int year, DatePrecision precision)
    {
        var since = new DateSpan(new DateOnly(year, 2, 1), null, precision, "since");

        OpenEnds.Of(since, since)!.Value.Left.To.Should().Be(DateOnly.MaxValue);
    }

    [Theory]
    [InlineData(1, DatePrecision.Day)]
    [InlineData(2, DatePrecision.Year)]
    [InlineData(60, DatePrecision.Century)]
    public void Of_EndAtTheBeginningOfTheCalendar_StaysWithinIt(int year, DatePrecision precision)
    {
        var until = new DateSpan(null, new DateOnly(year, 2, 1), precision, "until");

        OpenEnds.Of(until, until)!.Value.Left.From.Should().Be(DateOnly.MinValue);
    }

    [Fact]
    public void Of_LastDayOfTheCalendar_DoesNotThrow() =>
        OpenEnds.Of(Until(DateOnly.MaxValue), Until(DateOnly.MaxValue))!.Value.Left.From.Should().Be(DateOnly.MinValue);

    [Fact]
    public void Of_HedgedOrOpenOnTwoSides_IsNothing()
    {
        var (since, until) = (new DateSpan(new DateOnly(2000, 1, 1), null, DatePrecision.Year, "since"), Until(new DateOnly(2000, 1, 1)));

        OpenEnds.Of(since with { Hedged = true }, since).Should().BeNull();
        OpenEnds.Of(since, since with { Hedged = true }).Should().BeNull();
        OpenEnds.Of(since, until).Should().BeNull();
        OpenEnds.Of(since, Given.Day(2000, 1, 1)).Should().BeNull();
        OpenEnds.Of(Given.Day(2000, 1, 1), until).Should().BeNull();
    }

    private static DateSpan Until(DateOnly day) => new(null, day, DatePrecision.Month, "until");

    private static ClaimValue Date(string text) => ClaimValue.Parse(text, text[0] > 0x3000 ? "zh" : "en", new DateOnly(2026, 1, 1), "date")!;
}
