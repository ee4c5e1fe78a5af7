using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class DateComparisonTests
{
    [Theory]
    [InlineData("20 November", "1989", Relation.Incomparable)]
    [InlineData("1989", "20 November", Relation.Incomparable)]
    [InlineData("November 1989", "20 November", Relation.Compatible)]
    [InlineData("20 November", "November 1989", Relation.Compatible)]
    [InlineData("20 November", "20 November 1989", Relation.Compatible)]
    [InlineData("20 November", "21 November 1989", Relation.Contradict)]
    public void DayWithoutYear_AgreesWithDaysAndMonths_NotWithYears(string left, string right, Relation relation) =>
        Of(left).RelationTo(Of(right)).Should().Be(relation);

    [Theory]
    [InlineData("11月20日", "1989年", Relation.Incomparable)]
    [InlineData("11月20日", "1989年11月20日", Relation.Compatible)]
    public void DayWithoutYear_InChinese(string left, string right, Relation relation) =>
        Of(left).RelationTo(Of(right)).Should().Be(relation);

    [Fact]
    public void Compare_SameDays_SaysWhich() =>
        Reason(Given.Month(2025, 4), Given.Month(2025, 4)).Should().Be("2025-4 and 2025-4 are the same: 2025-04-01 to 2025-04-30.");

    [Fact]
    public void Compare_DayWithinTheMonth_SaysThatTheyOverlap()
    {
        var comparison = Given.Month(2025, 4).CompareTo(Given.Day(2025, 4, 5));

        comparison.Reason.Should().Be("2025-4 (2025-04-01 to 2025-04-30) and 2025-4-5 (2025-04-05) overlap.");
        comparison.Message.Should().Be(new Message("date.compatible", new Qualifiers(
            [new("left", "2025-4"), new("right", "2025-4-5"), new("leftRange", "2025-04-01 to 2025-04-30"), new("rightRange", "2025-04-05")])));
    }

    [Theory]
    [InlineData(5, 8)]
    [InlineData(8, 5)]
    public void Compare_DaysApart_SaysHowMany(int left, int right)
    {
        var comparison = Given.Day(2025, 4, left).CompareTo(Given.Day(2025, 4, right));

        comparison.Reason.Should().Be($"2025-4-{left} (2025-04-0{left}) and 2025-4-{right} (2025-04-0{right}) do not overlap: 3 days apart.");
        comparison.Message.Id.Should().Be("date.contradict");
    }

    [Fact]
    public void Compare_NeighbouringSpans_TouchOnlyWhereTheyShareADay()
    {
        var april = Given.Month(2025, 4);

        april.RelationTo(Given.Day(2025, 4, 30)).Should().Be(Relation.Compatible);
        april.RelationTo(Given.Day(2025, 4, 1)).Should().Be(Relation.Compatible);
        Given.Day(2025, 4, 1).RelationTo(april).Should().Be(Relation.Compatible);
        april.RelationTo(Given.Day(2025, 5, 1)).Should().Be(Relation.Contradict);
        april.RelationTo(Given.Day(2025, 3, 31)).Should().Be(Relation.Contradict);
    }

    [Fact]
    public void Compare_DateWithoutADayOfPublication_IsIncomparable()
    {
        var (anchored, day) = (Given.Day(2025, 4, 5) with { Anchor = "published" }, Given.Day(2025, 4, 5));

        foreach (var comparison in new[] { anchored.CompareTo(day), day.CompareTo(anchored) })
        {
            comparison.Relation.Should().Be(Relation.Incomparable);
            comparison.Reason.Should().Be("2025-4-5 and 2025-4-5: the day of publication is not known.");
            comparison.Message.Id.Should().Be("date.unresolved");
        }
    }

    [Fact]
    public void Compare_DayOfAnyYearWithAYear_SaysWhyItCannot() =>
        Reason(Of("20 November"), Of("1989")).Should().Be("20 November and 1989: one has no year, the other nothing else.");

    [Theory]
    [InlineData("20 November", "21 November 1989", "20 November (--11-20) and 21 November 1989 (0004-11-21) do not overlap: 1 days apart.")]
    [InlineData("20 November", "20 December", "20 November (--11-20) and 20 December (--12-20) do not overlap: 30 days apart.")]
    public void Compare_DaysOfAnyYear_AreSaidWithoutOne(string left, string right, string expected) => Reason(Of(left), Of(right)).Should().Be(expected);

    [Fact]
    public void Compare_DateOfTwoReadings_MeetsEither()
    {
        var either = Given.Day(2025, 9, 10) with { Alternate = new DateOnly(2025, 10, 9) };

        Reason(either, Given.Day(2025, 10, 9)).Should().Be("2025-9-10 (2025-09-10 or 2025-10-09) and 2025-10-9 (2025-10-09) overlap.");
        either.RelationTo(Given.Day(2025, 9, 10)).Should().Be(Relation.Compatible);
        Given.Day(2025, 10, 9).RelationTo(either).Should().Be(Relation.Compatible);
        either.RelationTo(either).Should().Be(Relation.Same);
        either.RelationTo(Given.Day(2025, 9, 11)).Should().Be(Relation.Contradict);
        Given.Day(2025, 9, 11).RelationTo(either).Should().Be(Relation.Contradict);
    }

    [Fact]
    public void Compare_OpenDates_SayWhichEndIsOpen()
    {
        var (since, until) = (new DateSpan(new DateOnly(2025, 4, 5), null, DatePrecision.Day, "since"), new DateSpan(null, new DateOnly(2025, 4, 1), DatePrecision.Day, "until"));

        Reason(since, until).Should().Be("since (from 2025-04-05) and until (up to 2025-04-01) do not overlap: 4 days apart.");
        Reason(until, since).Should().EndWith("do not overlap: 4 days apart.");
        Reason(since, new DateSpan(null, null, DatePrecision.Day, "ever")).Should().Be("since (from 2025-04-05) and ever (any day) overlap.");
        until.RelationTo(Given.Day(2025, 4, 1)).Should().Be(Relation.Compatible);
        since.RelationTo(Given.Day(2025, 4, 5)).Should().Be(Relation.Compatible);
    }

    private static string Reason(ClaimValue left, ClaimValue right) => left.CompareTo(right).Reason;

    private static ClaimValue Of(string text) => ClaimValue.Parse(text, text[0] > 127 || text.Contains('月', StringComparison.Ordinal) || text.Contains('年', StringComparison.Ordinal) ? "zh" : "en", null)!;
}
