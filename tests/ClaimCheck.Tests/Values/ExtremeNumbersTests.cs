using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

/// <summary>Numbers at the ends of what can be stated: they are compared like any other, and nothing throws.</summary>
public sealed class ExtremeNumbersTests
{
    private static readonly decimal[] Ends = [decimal.MaxValue, decimal.MaxValue / 9.8m, 1e27m, 1e20m, 1m, 1e-10m, 1e-28m, 0m, -1e-28m, -1m, decimal.MinValue];

    [Theory]
    [InlineData(Dimension.Length, "meter kilometer light-year nanometer")]
    [InlineData(Dimension.Temperature, "celsius fahrenheit kelvin")]
    [InlineData(Dimension.Duration, "second month year century nanosecond")]
    [InlineData(Dimension.Share, "percent permille")]
    [InlineData(Dimension.Money, "USD EUR")]
    [InlineData(Dimension.Count, "person car")]
    public void CompareTo_NumbersAtTheEnds_SaysARelationBothWays(Dimension dimension, string units)
    {
        Quantity[] all = [.. units.Split(' ').SelectMany(u => Ends, (u, n) => Of(dimension, n, u))];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                left.CompareTo(right).Relation.Should().Be(right.CompareTo(left).Relation, $"{left.Text} against {right.Text}");
            }
        }
    }

    [Fact]
    public void CompareTo_TimesPerPeriodAtTheEnds_SaysARelation()
    {
        Quantity[] all = [.. "nanosecond hour century".Split(' ').SelectMany(p => Ends, (p, n) => Given.Count(n, "time") with { Per = p, Text = $"{n} per {p}" })];
        foreach (var left in all)
        {
            all.Select(right => left.CompareTo(right).Reason).Should().NotContain("");
        }
    }

    [Theory]
    [InlineData("casualties.killed", Dimension.Count, "person")]
    [InlineData("person.age", Dimension.Age, "year")]
    [InlineData("investment.amount", Dimension.Money, "USD")]
    [InlineData("stake.share", Dimension.Share, "percent")]
    [InlineData("open.length", Dimension.Length, "meter")]
    public void CheckClaims_NumbersAtTheEnds_ReportsAndDoesNotThrow(string predicate, Dimension dimension, string unit)
    {
        foreach (var left in Ends)
        {
            foreach (var right in Ends)
            {
                var check = () => new ClaimChecker().CheckClaims(
                    [Given.Claim("a1", predicate, Of(dimension, left, unit)), Given.Claim("a2", predicate, Of(dimension, right, unit))],
                    [Given.Article("a1", "", "2025-03-01"), Given.Article("a2", "", "2025-03-02")]);

                check.Should().NotThrow($"{left} against {right}");
            }
        }
    }

    [Theory]
    [InlineData(3_000_000_000, 300_000_000)]
    [InlineData(2_147_483_647, 214_748_364)]
    [InlineData(2024, 202)]
    [InlineData(2023, 202)]
    [InlineData(-34, 34)]
    [InlineData(-3_000_000_000, 34)]
    public void CheckClaims_AgesNobodyReaches_AreReportedAndDoNotThrow(double left, double right) =>
        FluentActions.Invoking(() => new ClaimChecker().CheckClaims(
            [Given.Claim("a1", "person.age", Of(Dimension.Age, (decimal)left, "year")), Given.Claim("a2", "person.age", Of(Dimension.Age, (decimal)right, "year"))],
            [Given.Article("a1", "", "2025-03-01"), Given.Article("a2", "", "2025-03-02")])).Should().NotThrow();

    private static Quantity Of(Dimension dimension, decimal number, string unit) => new(dimension, unit, number, $"{number} {unit}") { Base = UnitConversion.ToBase(number, unit) };
}
