using ClaimCheck.Values;

namespace ClaimCheck.Tests;

public sealed class ValueParsingTests
{
    private static readonly DateOnly Published = new(2025, 10, 29);

    [Theory]
    [InlineData("7 March 2024", "2024-03-07", "2024-03-07")]
    [InlineData("March 7, 2024", "2024-03-07", "2024-03-07")]
    [InlineData("2024年3月7日", "2024-03-07", "2024-03-07")]
    [InlineData("2024-03-07", "2024-03-07", "2024-03-07")]
    [InlineData("10.09.2025", "2025-09-10", "2025-09-10")]
    [InlineData("March 2024", "2024-03-01", "2024-03-31")]
    [InlineData("2024年3月", "2024-03-01", "2024-03-31")]
    [InlineData("今年6月", "2025-06-01", "2025-06-30")]
    [InlineData("去年", "2024-01-01", "2024-12-31")]
    [InlineData("Q3 2024", "2024-07-01", "2024-09-30")]
    [InlineData("2024年第三季度", "2024-07-01", "2024-09-30")]
    [InlineData("2024年下半年", "2024-07-01", "2024-12-31")]
    [InlineData("上世纪80年代", "1980-01-01", "1989-12-31")]
    [InlineData("the 1980s", "1980-01-01", "1989-12-31")]
    [InlineData("昨天", "2025-10-28", "2025-10-28")]
    [InlineData("yesterday", "2025-10-28", "2025-10-28")]
    [InlineData("Monday", "2025-10-27", "2025-10-27")]
    [InlineData("5月3日至9日", "2025-05-03", "2025-05-09")]
    [InlineData("November 21", "2025-11-21", "2025-11-21")]
    public void Parse_Date_DenotesItsDays(string text, string from, string to)
    {
        var date = ClaimValue.Parse(text, referenceDate: Published, kind: "date").Should().BeOfType<DateSpan>().Subject;

        date.From.Should().Be(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        date.To.Should().Be(DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("18:03", 18, 3)]
    [InlineData("6:30 p.m.", 18, 30)]
    [InlineData("下午3点20分", 15, 20)]
    [InlineData("13时12分", 13, 12)]
    public void Parse_ClockTime_IsAMinute(string text, int hour, int minute) =>
        ClaimValue.Parse(text, kind: "time").Should().BeOfType<ClockTime>().Which.From.Should().Be(new TimeOnly(hour, minute));

    [Theory]
    [InlineData("former chief executive", "前行政总裁")]
    [InlineData("founder and chief technology officer", "创始人兼首席技术官")]
    [InlineData("Chief AI Officer", "首席人工智能官")]
    public void Parse_OfficeInTwoLanguages_IsOne(string english, string chinese) =>
        ClaimValue.Parse(english, kind: "role")!.CompareTo(ClaimValue.Parse(chinese, kind: "role")!).Relation.Should().Be(Relation.Same);

    [Theory]
    [InlineData("Chicago", "芝加哥", Relation.Same)]
    [InlineData("Wenzhou", "浙江省", Relation.Compatible)]
    [InlineData("广东", "China", Relation.Compatible)]
    [InlineData("纽约", "Brooklyn", Relation.Compatible)]
    [InlineData("Lyon", "Marseille", Relation.Contradict)]
    [InlineData("重慶", "Chengdu", Relation.Contradict)]
    public void Parse_Place_ComparesByContainment(string left, string right, Relation relation) =>
        ClaimValue.Parse(left, kind: "place")!.CompareTo(ClaimValue.Parse(right, kind: "place")!).Relation.Should().Be(relation);

    [Theory]
    [InlineData("nothing here")]
    [InlineData("")]
    [InlineData("一些人")]
    public void Parse_NoValue_IsNull(string text) => ClaimValue.Parse(text).Should().BeNull();

    [Theory]
    [InlineData("She may march on second thought", "date")]
    [InlineData("race time 1:03:44", "time")]
    public void Parse_WhatOnlyLooksLikeIt_IsNull(string text, string kind) => ClaimValue.Parse(text, kind: kind).Should().BeNull();
}
