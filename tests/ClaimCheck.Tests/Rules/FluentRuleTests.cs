using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class FluentRuleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, 12, 15, 15, 19)]
    [InlineData(1, 12, 9)]
    [InlineData(2, 12, 9, 14, 8)]
    public void MustNotDecrease_CourseOfAToll_ReportsEachFall(int falls, params int[] tolls)
    {
        var report = Check(Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001"), [.. tolls.Select(t => Given.Count(t))]);

        Of(report, "DESK1001").Should().HaveCount(falls);
    }

    [Fact]
    public void MustNotDecrease_Fall_SaysFromWhereToWhere() =>
        Of(Check(Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001").WithSeverity(Severity.Critical), Given.Count(12), Given.Count(9)), "DESK1001")
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Critical && f.Verdict == Verdict.Contradiction
                && f.Explanation == "12 person on 2026-01-01 fell to 9 person on 2026-01-02." && f.Sides.Count == 2);

    [Fact]
    public void MustNotDecrease_HedgedNumber_IsPassedOver() =>
        Of(Check(Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001"), Given.Count(12), Given.Count(9) with { Hedged = true }), "DESK1001").Should().BeEmpty();

    [Fact]
    public void MustNotIncrease_Rise_IsReported() =>
        Of(Check(Rule.For("festival.*").MustNotIncrease().WithId("DESK1001"), Given.Count(9), Given.Count(12)), "DESK1001").Should().ContainSingle();

    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 0)]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void MustBeBetween_Limits_BelongToTheRange(int number, int findings)
    {
        var found = Of(Check(Rule.For("festival.visitors").MustBeBetween(100, 200).WithId("DESK1001"), Given.Count(number)), "DESK1001");

        found.Select(f => f.Verdict).Should().Equal(Enumerable.Repeat(Verdict.InternalConflict, findings));
    }

    [Fact]
    public void MustBeBetween_Measure_IsTakenInTheBaseUnit() =>
        Of(Check(Rule.For("festival.visitors").MustBeBetween(0, 2000).WithId("DESK1001"), Given.Of(Dimension.Length, 3, "kilometer") with { Base = 3000 }), "DESK1001").Should().ContainSingle();

    [Fact]
    public void Must_ConditionFails_ReportsAllClaims() =>
        Of(Check(Rule.For("festival.visitors").Must((fact, _) => fact.Claims.Count > 2, "must be told by three").WithId("DESK1001").As(Verdict.Undetermined), Given.Count(9), Given.Count(9)), "DESK1001")
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Verdict == Verdict.Undetermined && f.Sides.Count == 2 && f.Explanation == "festival.visitors must be told by three.");

    [Fact]
    public void Descriptor_WithoutAnId_HasOneOfItsContent()
    {
        var rule = Rule.For("a.b", "c.d").MustNotDecrease();

        rule.Descriptor.Id.Should().MatchRegex("^OWN[0-9]{6}$").And.Be(Rule.For("a.b", "c.d").MustNotDecrease().Descriptor.Id);
        rule.Descriptor.Id.Should().NotBe(Rule.For("a.b").MustNotDecrease().Descriptor.Id).And.NotBe(Rule.For("a.b", "c.d").MustNotIncrease().Descriptor.Id);
        rule.Descriptor.Title.Should().Be("a.b, c.d must not decrease");
        rule.WithTitle("x").WithHelp("y").Descriptor.Should().Be(rule.Descriptor with { Title = "x", Help = "y" });
    }

    [Fact]
    public void For_NoPredicate_Throws()
    {
        ((Action)(() => Rule.For())).Should().Throw<ArgumentException>();
        ((Action)(() => Rule.For(" "))).Should().Throw<ArgumentException>();
        ((Action)(() => Rule.For("a.b").MustBeBetween(2, 1))).Should().Throw<ArgumentException>().WithMessage("*exchange them*");
    }

    private static IEnumerable<Finding> Of(Report report, string rule) => report.Contradictions.Concat(report.Findings).Where(f => f.Rule == rule);

    /// <summary>A number a day, each in an article of its own.</summary>
    private static Report Check(FluentRule rule, params Quantity[] numbers) =>
        new ClaimChecker(RuleSet.Default with { Rules = [rule] }).CheckClaims(
            numbers.Select((n, i) => Given.Claim($"a{i}", "festival.visitors", n)),
            numbers.Select((_, i) => Given.Article($"a{i}", "", $"2026-01-{i + 1:00}")));
}
