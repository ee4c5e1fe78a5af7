using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData("once a day", "once a week", Relation.Contradict)]
    [InlineData("once daily", "twice daily", Relation.Contradict)]
    [InlineData("once daily", "每日一次", Relation.Same)]
    [InlineData("once-weekly", "每周注射一次", Relation.Same)]
    [InlineData("twice a week", "once a day", Relation.Contradict)]
    [InlineData("three times a day", "每天两次", Relation.Contradict)]
    [InlineData("daily pill", "once per day", Relation.Same)]
    [InlineData("three times a day", "three times", Relation.Compatible)]
    public void RelationTo_HowOften_ComparesAcrossPeriods(string left, string right, Relation expected)
    {
        var (a, b) = (ClaimValue.Parse(left)!, ClaimValue.Parse(right)!);

        a.RelationTo(b).Should().Be(expected);
        b.RelationTo(a).Should().Be(expected);
    }

    [Theory]
    [InlineData("It happens once in a lifetime.")]
    [InlineData("They met once.")]
    [InlineData("the daily paper")]
    public void Parse_OfWordsWithoutAPeriod_ReadsNoFrequency(string text) =>
        (ClaimValue.Parse(text) is Quantity { Unit: "time" }).Should().BeFalse();

    [Fact]
    public void ByDay_OtherPeriod_DividesAllItsNumbers()
    {
        var weekly = Times(14, "week") with { Core = new Interval(14m, 21m, lowIncluded: false), Rounding = new Interval(7m, 28m, highIncluded: false), Base = 14m };

        var daily = Frequency.ByDay(weekly, Times(2, "day"));

        daily.Should().Be(weekly with { Stated = 2m, Core = new Interval(2m, 3m, lowIncluded: false), Rounding = new Interval(1m, 4m, highIncluded: false), Base = 2m, Per = "day" });
    }

    [Fact]
    public void ByDay_OneOfThemIsNoFrequency_LeavesItAsStated()
    {
        var weekly = Times(14, "week");

        Frequency.ByDay(weekly, Times(2, "week")).Should().BeSameAs(weekly);
        Frequency.ByDay(weekly, Times(2, "person")).Should().BeSameAs(weekly);
        Frequency.ByDay(weekly, Given.Count(2, "person") with { Per = "day" }).Should().BeSameAs(weekly);
        Frequency.ByDay(weekly, Given.Of(Dimension.Share, 2, "time") with { Per = "day" }).Should().BeSameAs(weekly);
        Frequency.ByDay(Times(14, "person"), Times(2, "day")).Per.Should().Be("person");
    }

    [Theory]
    [InlineData("day", true)]
    [InlineData("meter", false)]
    [InlineData("parrot", false)]
    [InlineData(null, false)]
    public void Is_TimesPerPeriod_Only(string? per, bool expected) => Frequency.Is(Times(2, per)).Should().Be(expected);

    private static Quantity Times(decimal times, string? per) => Given.Count(times, "time") with { Per = per };
}
