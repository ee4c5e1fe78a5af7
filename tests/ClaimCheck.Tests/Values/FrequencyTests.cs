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
}
