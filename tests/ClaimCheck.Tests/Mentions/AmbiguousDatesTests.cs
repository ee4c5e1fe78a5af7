using ClaimCheck.Mentions;
using ClaimCheck.Values;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>Dates in digits that could name the day or the month first.</summary>
public sealed class AmbiguousDatesTests
{
    private static readonly DateOnly March4 = new(2025, 3, 4);

    private static readonly DateOnly April3 = new(2025, 4, 3);

    private static readonly ScanContext Context = new("en", new DateOnly(2025, 6, 18));

    [Theory]
    [InlineData("It expires 03/04/2025.")]
    [InlineData("It expires 03-04-2025.")]
    [InlineData("有效期至03/04/2025。")]
    [InlineData("It ran from 03/04/2025; others on 13/05/2025 and on 05/13/2025.")]
    public void Scan_NothingDecides_BothDaysAreKept(string text)
    {
        var date = First(text, Context);

        (date.From, date.Alternate, date.Hedged).Should().Be((March4, April3, true));
    }

    [Theory]
    [InlineData("It opened 03/04/2025 and shut 13/05/2025.")]
    [InlineData("It opened 03/04/2025, that is on 3 April 2025.")]
    [InlineData("它于03/04/2025开馆，13/05/2025闭馆。")]
    [InlineData("它于03/04/2025开馆，即2025年4月3日。")]
    public void Scan_ArticleWritesTheDayFirst_TheDayIsFirst(string text) => Settled(First(text, Context)).Should().Be(April3);

    [Theory]
    [InlineData("It opened 03/04/2025 and shut 05/13/2025.")]
    [InlineData("It opened 03/04/2025, that is on March 4, 2025.")]
    [InlineData("它于03/04/2025开馆，05/13/2025闭馆。")]
    public void Scan_ArticleWritesTheMonthFirst_TheMonthIsFirst(string text) => Settled(First(text, Context)).Should().Be(March4);

    [Fact]
    public void Scan_DayOfPublicationIsOneOfThem_ItIsThatDay() =>
        Settled(First("Updated 03/04/2025.", Context with { Published = April3 })).Should().Be(April3);

    [Theory]
    [InlineData("https://www.example.co.uk/a", true)]
    [InlineData("https://news.example.com.au/a", true)]
    [InlineData("https://www.example.gov/a", false)]
    [InlineData("https://www.example.com/a", null)]
    [InlineData("not an address", null)]
    [InlineData(null, null)]
    public void Of_AddressOfACountry_TellsItsOrder(string? url, bool? isDayFirst) => DateOrders.Of(url).Should().Be(isDayFirst);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Scan_SiteOfACountry_ItsOrderHolds(bool isDayFirst) =>
        Settled(First("It expires 03/04/2025.", Context with { IsDayFirst = isDayFirst })).Should().Be(isDayFirst ? April3 : March4);

    [Theory]
    [InlineData("March 4, 2025", Relation.Compatible)]
    [InlineData("3 April 2025", Relation.Compatible)]
    [InlineData("March 2025", Relation.Compatible)]
    [InlineData("2025年4月3日", Relation.Compatible)]
    [InlineData("03/04/2025", Relation.Same)]
    [InlineData("04/03/2025", Relation.Compatible)]
    [InlineData("March 20, 2025", Relation.Contradict)]
    public void CompareTo_OpenOrder_ContradictsOnlyWhatNeitherDayMeets(string other, Relation relation)
    {
        var (left, right) = (ClaimValue.Parse("03/04/2025")!, ClaimValue.Parse(other)!);

        left.CompareTo(right).Relation.Should().Be(relation);
        right.CompareTo(left).Relation.Should().Be(relation);
    }

    private static DateSpan First(string text, ScanContext context) =>
        ValueScanner.Scan(text, context).Select(m => m.Value).OfType<DateSpan>().First();

    private static DateOnly? Settled(DateSpan date)
    {
        date.Alternate.Should().BeNull();
        date.Hedged.Should().BeFalse();
        date.From.Should().Be(date.To);
        return date.From;
    }
}
