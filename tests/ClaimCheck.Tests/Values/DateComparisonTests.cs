using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public sealed class DateComparisonTests
{
    [Theory]
    [InlineData("20 November", "1989", Relation.Incomparable)]
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

    private static ClaimValue Of(string text) => ClaimValue.Parse(text, text[0] > 127 || text.Contains('月', StringComparison.Ordinal) || text.Contains('年', StringComparison.Ordinal) ? "zh" : "en", null)!;
}
