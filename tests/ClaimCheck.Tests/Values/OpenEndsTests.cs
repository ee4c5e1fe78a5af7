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

    private static ClaimValue Date(string text) => ClaimValue.Parse(text, text[0] > 0x3000 ? "zh" : "en", new DateOnly(2026, 1, 1), "date")!;
}
