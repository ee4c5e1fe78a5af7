using System.Globalization;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

public sealed class ChineseDateTests
{
    private static readonly DateOnly Wednesday = new(2024, 5, 15);

    [Theory]
    [InlineData("他上周四辞职", "2024-05-09", "2024-05-09")]
    [InlineData("下下个星期一开学", "2024-05-27", "2024-05-27")]
    [InlineData("本周末停电", "2024-05-18", "2024-05-19")]
    [InlineData("上个月9日", "2024-04-09", "2024-04-09")]
    [InlineData("今年前四个月", "2024-01-01", "2024-04-30")]
    [InlineData("2023年前三季度", "2023-01-01", "2023-09-30")]
    [InlineData("一季度利润", "2024-01-01", "2024-03-31")]
    [InlineData("2023年国庆节", "2023-10-01", "2023-10-01")]
    [InlineData("2024年春节", "2024-02-10", "2024-02-10")]
    [InlineData("2023年国庆假期", "2023-09-29", "2023-10-08")]
    [InlineData("去年中秋节", "2023-09-29", "2023-09-29")]
    [InlineData("今年清明节", "2024-04-04", "2024-04-04")]
    [InlineData("光绪三十四年", "1908-01-01", "1908-12-31")]
    [InlineData("昭和二十年8月", "1945-08-01", "1945-08-31")]
    [InlineData("21世纪初", "2001-01-01", "2020-12-31")]
    [InlineData("过去五年", "2019-05-15", "2024-05-15")]
    [InlineData("6天前签字", "2024-05-09", "2024-05-09")]
    [InlineData("19年3月至20年2月", "2019-03-01", "2020-02-29")]
    [InlineData("2022年9月至次年1月", "2022-09-01", "2023-01-31")]
    [InlineData("3月5—9日", "2024-03-05", "2024-03-09")]
    [InlineData("2022年1－8月份", "2022-01-01", "2022-08-31")]
    [InlineData("自2021年7月起施行", "2021-07-01", null)]
    [InlineData("截止4月30日", null, "2024-04-30")]
    [InlineData("年底前交付", null, "2024-12-31")]
    [InlineData("2008年5月12日（星期一）", "2008-05-12", "2008-05-12")]
    [InlineData("2月29日", "2024-02-29", "2024-02-29")]
    public void Scan_ChineseDate_DenotesItsDays(string text, string? from, string? to)
    {
        var date = Dates(text, Wednesday).Should().ContainSingle().Subject;

        (Written(date.From), Written(date.To)).Should().Be((from, to));
    }

    [Theory]
    [InlineData("2023年2月29日")]
    [InlineData("三月份额持平")]
    [InlineData("他去年轻人多的地方")]
    [InlineData("周边环境")]
    [InlineData("6号线停运")]
    [InlineData("为期三日")]
    [InlineData("12日报道")]
    [InlineData("一日三餐")]
    [InlineData("如今日本的年轻人")]
    [InlineData("每周三开会")]
    [InlineData("每年9月")]
    public void Scan_WhatOnlyLooksLikeADate_IsNone(string text) => Dates(text, Wednesday).Should().BeEmpty();

    [Theory]
    [InlineData("上周", "publication", "-P1W")]
    [InlineData("去年七月", "publication", "-P1Y")]
    [InlineData("昨天", "publication", "-P1D")]
    [InlineData("次日", "narration", "P1D")]
    [InlineData("他们在三个月后搬走", "narration", "P3M")]
    public void Scan_RelativeDateThatCannotBeResolved_KeepsItsAnchor(string text, string anchor, string offset)
    {
        var date = Dates(text, null).Should().ContainSingle().Subject;

        (date.Anchor, date.Offset).Should().Be((anchor, offset));
    }

    [Theory]
    [InlineData("晚上八点一刻", "20:15", "20:15", null)]
    [InlineData("凌晨零点三十分", "00:30", "00:30", null)]
    [InlineData("差十分九点", "08:50", "08:50", null)]
    [InlineData("今晚9点", "21:00", "21:00", null)]
    [InlineData("上午9点到下午5点", "09:00", "17:00", null)]
    [InlineData("晚上7~10点", "19:00", "22:00", null)]
    [InlineData("8:00-10:00", "08:00", "10:00", null)]
    [InlineData("东京时间15时", "15:00", "15:00", 540)]
    [InlineData("15:20（UTC+8）", "15:20", "15:20", 480)]
    [InlineData("中午十二点半", "12:30", "12:30", null)]
    public void Scan_ChineseTime_DenotesItsMinutes(string text, string from, string to, int? offset)
    {
        var time = Scan(text, Wednesday).OfType<ClockTime>().Should().ContainSingle().Subject;

        (time.From.ToString("HH:mm", CultureInfo.InvariantCulture), time.To.ToString("HH:mm", CultureInfo.InvariantCulture), time.OffsetMinutes).Should().Be((from, to, offset));
    }

    [Theory]
    [InlineData("提出三点建议")]
    [InlineData("一点也不难")]
    [InlineData("以25:18获胜")]
    [InlineData("股指跌20点")]
    [InlineData("比例为1:12")]
    [InlineData("一时间人声鼎沸")]
    [InlineData("晚一点再说")]
    public void Scan_WhatOnlyLooksLikeATime_IsNone(string text) => Scan(text, Wednesday).OfType<ClockTime>().Should().BeEmpty();

    [Theory]
    [InlineData("2天又六个小时", 194_400)]
    [InlineData("三个星期2天", 1_987_200)]
    [InlineData("一年零三个月", 39_420_000)]
    [InlineData("两小时四十分", 9_600)]
    public void Scan_SpanOfTimeInParts_IsTheirSum(string text, int seconds)
    {
        var quantity = Scan(text, Wednesday).OfType<Quantity>().Should().ContainSingle().Subject;

        quantity.Base.Should().BeApproximately(seconds, 0.001m);
    }

    private static IEnumerable<DateSpan> Dates(string text, DateOnly? published) => Scan(text, published).OfType<DateSpan>();

    private static IEnumerable<ClaimValue> Scan(string text, DateOnly? published) => ValueScanner.Scan(text, new ScanContext("zh", published)).Select(m => m.Value);

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
