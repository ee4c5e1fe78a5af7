using System.Globalization;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Mentions;

/// <summary>English dates and times of day, seen from Wednesday 18 June 2025.</summary>
public sealed class EnglishDateTests
{
    private static readonly ScanContext Context = new("en", new DateOnly(2025, 6, 18));

    [Theory]
    [InlineData("The plant opened 05-Aug-2016.", "2016-08-05", "2016-08-05")]
    [InlineData("It was signed on the 26th of June of 2020.", "2020-06-26", "2020-06-26")]
    [InlineData("The file 2016/Aug/05 was kept.", "2016-08-05", "2016-08-05")]
    [InlineData("He was born on May twenty-ninth, nineteen eighty-six.", "1986-05-29", "1986-05-29")]
    [InlineData("Sales fell in april 2017.", "2017-04-01", "2017-04-30")]
    [InlineData("The fair ran 3-5 May 2024.", "2024-05-03", "2024-05-05")]
    [InlineData("It lasted from November to February 2017.", "2016-11-01", "2017-02-28")]
    [InlineData("He ruled from 2010 to 2015.", "2010-01-01", "2015-12-31")]
    [InlineData("Profit rose in 2017-Q1.", "2017-01-01", "2017-03-31")]
    [InlineData("The second half of 2024 was dry.", "2024-07-01", "2024-12-31")]
    [InlineData("It rained in the last week of July 2016.", "2016-07-25", "2016-07-31")]
    [InlineData("The week beginning February 4, 2019 is busy.", "2019-02-04", "2019-02-10")]
    [InlineData("It grew over the past three months.", "2025-03-18", "2025-06-18")]
    [InlineData("They met on Tuesday of last week.", "2025-06-10", "2025-06-10")]
    [InlineData("They met two weeks before May 13, 1999.", "1999-04-29", "1999-04-29")]
    [InlineData("Ministers will meet on Friday.", "2025-06-20", "2025-06-20")]
    [InlineData("Ministers met on Friday.", "2025-06-13", "2025-06-13")]
    [InlineData("Shops shut on Easter 2019.", "2019-04-21", "2019-04-21")]
    [InlineData("Shops shut on Thanksgiving 2023.", "2023-11-23", "2023-11-23")]
    [InlineData("The file report-2002-10-09.xlsx is lost.", "2002-10-09", "2002-10-09")]
    [InlineData("It is due by the end of 2030.", null, "2030-12-31")]
    [InlineData("He has lived there since the 1990s.", "1990-01-01", null)]
    [InlineData("than April 2017.", "2017-04-01", "2017-04-30")]
    public void Dates_OfEveryOrder_AreRead(string text, string? from, string? to)
    {
        var date = ValueScanner.Scan(text, Context).Select(m => m.Value).OfType<DateSpan>().Should().ContainSingle().Subject;
        (Day(date.From), Day(date.To)).Should().Be((from, to));
    }

    [Theory]
    [InlineData("Theresa May said she may yet go.")]
    [InlineData("The Long March 5 rocket lifted off.")]
    [InlineData("Sheffield Wednesday beat Leeds.")]
    [InlineData("Prices were moved a second time.")]
    [InlineData("The code is 133-03-03-2020.")]
    [InlineData("Traders bought $DEC again.")]
    public void Dates_OfLikeWords_AreLeftAlone(string text) =>
        ValueScanner.Scan(text, Context).Should().NotContain(m => m.Value is DateSpan);

    [Theory]
    [InlineData("Three months later the firm failed.", "narration", "P3M")]
    [InlineData("A fortnight earlier the firm failed.", "narration", "-P2W")]
    [InlineData("The firm failed two days ago.", "publication", "-P2D")]
    public void Dates_WithoutTheirAnchor_KeepTheWayFromIt(string text, string anchor, string offset)
    {
        var date = ValueScanner.Scan(text, Context with { Published = null }).Select(m => m.Value).OfType<DateSpan>().Should().ContainSingle().Subject;
        (date.Anchor, date.Offset).Should().Be((anchor, offset));
    }

    [Theory]
    [InlineData("In 2019 he left. The following year he came back.")]
    [InlineData("The war began in 1939. The previous week he had fled.")]
    public void Dates_ThatFollowAnotherYear_HangOnWhatWasTold(string text) =>
        ValueScanner.Scan(text, Context).Select(m => m.Value).OfType<DateSpan>().Last().Anchor.Should().Be("narration");

    [Fact]
    public void EndOfTheYear_BehindAnotherYear_IsNotReadAsThisYears() =>
        ValueScanner.Scan("In 2019 he left. At the end of the year he came back.", Context).Select(m => m.Value).OfType<DateSpan>().Should().ContainSingle().Which.From!.Value.Year.Should().Be(2019);

    [Theory]
    [InlineData("The trial will begin on January 15.", "2026-01-15")]
    [InlineData("He was charged on January 15.", "2025-01-15")]
    [InlineData("开庭将于1月15日举行", "2026-01-15")]
    [InlineData("他于1月15日被起诉", "2025-01-15")]
    public void Yearless_SentenceLooksAhead_IsTheComingOne(string text, string day) =>
        ValueScanner.Scan(text, Context with { Published = new DateOnly(2025, 11, 7) }).Select(m => m.Value).OfType<DateSpan>().Should().ContainSingle().Which.From.Should().Be(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    [Fact]
    public void Dates_ThatCouldBeDayFirst_AreHedged() =>
        ValueScanner.Scan("It expires 03/04/2025.", Context).Should().ContainSingle().Which.Value.Should().BeOfType<DateSpan>().Which.Should().Match<DateSpan>(d => d.Hedged && d.From!.Value.Month == 3);

    [Theory]
    [InlineData("It opens at 6.45am.", "06:45", "06:45", null)]
    [InlineData("It opened at half past six in the evening.", "18:30", "18:30", null)]
    [InlineData("It struck at 1830 GMT.", "18:30", "18:30", 0)]
    [InlineData("It is open 7-9pm EDT.", "19:00", "21:00", -240)]
    [InlineData("It rang at midnight.", "00:00", "00:00", null)]
    [InlineData("It began around 6 p.m. and ended at dusk.", "17:30", "18:30", null)]
    [InlineData("It began at 9:15 pm Beijing time.", "21:15", "21:15", 480)]
    public void Times_InDigitsAndWords_AreRead(string text, string from, string to, int? offset)
    {
        var time = ValueScanner.Scan(text, Context).Select(m => m.Value).OfType<ClockTime>().Should().ContainSingle().Subject;
        (time.From.ToString("HH:mm", CultureInfo.InvariantCulture), time.To.ToString("HH:mm", CultureInfo.InvariantCulture), time.OffsetMinutes).Should().Be((from, to, offset));
    }

    [Theory]
    [InlineData("They won by a score of 21:15.")]
    [InlineData("Read John 3:16 aloud.")]
    [InlineData("High Noon is a film.")]
    public void Times_OfLikeFigures_AreLeftAlone(string text) =>
        ValueScanner.Scan(text, Context).Should().NotContain(m => m.Value is ClockTime);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
