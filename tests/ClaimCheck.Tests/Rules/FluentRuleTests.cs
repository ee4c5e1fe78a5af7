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
    public void MustNotIncrease_Rise_SaysFromWhereToWhere() =>
        Of(Check(Rule.For("festival.visitors").MustNotIncrease().WithId("DESK1001"), Given.Count(9), Given.Count(12)), "DESK1001")
            .Should().ContainSingle().Which.Explanation.Should().Be("9 person on 2026-01-01 rose to 12 person on 2026-01-02.");

    [Theory]
    [InlineData(9, 12, 1)]
    [InlineData(12, 9, 0)]
    [InlineData(12, 12, 0)]
    public void MustNotIncrease_CourseOfACount_ReportsRisesOnly(int first, int second, int findings) =>
        Of(Check(Rule.For("festival.visitors").MustNotIncrease().WithId("DESK1001"), Given.Count(first), Given.Count(second)), "DESK1001").Should().HaveCount(findings);

    [Fact]
    public void MustNotDecrease_BoundOrOtherUnit_IsPassedOver()
    {
        var rule = Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001");

        Of(Check(rule, Given.Count(12) with { Bound = Bound.AtLeast }, Given.Count(9)), "DESK1001").Should().BeEmpty();
        Of(Check(rule, Given.Count(12), Given.Count(9) with { Bound = Bound.AtMost }), "DESK1001").Should().BeEmpty();
        Of(Check(rule, Given.Money(12m), Given.Money(9m, "EUR")), "DESK1001").Should().BeEmpty();
        Of(Check(rule, Given.Of(Dimension.Length, 3m, "kilometer") with { Base = 3000m }, Given.Of(Dimension.Length, 400m, "meter")), "DESK1001").Should().ContainSingle();
    }

    [Fact]
    public void MustNotDecrease_ArticlesOutOfOrderOrWithoutADay_GoesByTheDays()
    {
        var rules = RuleSet.Default with { Rules = [Rule.For("festival.visitors").MustNotDecrease().WithId("DESK1001")] };
        Claim[] claims = [Given.Claim("a1", "festival.visitors", Given.Count(9)), Given.Claim("a2", "festival.visitors", Given.Count(12)), Given.Claim("a3", "festival.visitors", Given.Count(5))];

        Of(new ClaimChecker(rules).CheckClaims(claims, [Given.Article("a1", "", "2026-01-02"), Given.Article("a2", "", "2026-01-01"), Given.Article("a3", "")]), "DESK1001")
            .Should().ContainSingle().Which.Explanation.Should().Be("12 person on 2026-01-01 fell to 9 person on 2026-01-02.");
    }

    [Fact]
    public void MustBeBetween_NumberOutside_SaysOfWhat()
    {
        Of(Check(Rule.For("festival.visitors").MustBeBetween(100, 200.5m).WithId("DESK1001"), Given.Count(99)), "DESK1001")
            .Should().ContainSingle().Which.Explanation.Should().Be("99 person is not between 100 and 200.5.");
        Rule.For("festival.visitors").MustBeBetween(100, 100).Descriptor.Title.Should().Be("festival.visitors must be between 100 and 100");
        Rule.For("festival.visitors").MustNotIncrease().Descriptor.Title.Should().Be("festival.visitors must not increase");
        Of(Check(Rule.For("festival.opened").MustBeBetween(1, 2).WithId("DESK1001"), Given.Count(99)), "DESK1001").Should().BeEmpty();
    }

    [Fact]
    public void MustBeBetween_ValueThatIsNoNumber_IsPassedOver() =>
        new ClaimChecker(RuleSet.Default with { Rules = [Rule.For("festival.opened").MustBeBetween(1, 2).WithId("DESK1001")] })
            .CheckClaims([Given.Claim("a1", "festival.opened", Given.Day(2026, 1, 1))]).Findings.Should().BeEmpty();

    [Fact]
    public void Must_ConditionHolds_SaysNothing() =>
        Of(Check(Rule.For("festival.visitors").Must((_, _) => true, "must be told").WithId("DESK1001"), Given.Count(9)), "DESK1001").Should().BeEmpty();

    [Fact]
    public void For_WrongArguments_SayWhatIsExpected()
    {
        FluentActions.Invoking(() => Rule.For(null!)).Should().Throw<ArgumentNullException>().WithParameterName("predicates");
        FluentActions.Invoking(() => Rule.For()).Should().Throw<ArgumentException>().WithMessage("A rule is about at least one predicate; name them: Rule.For(\"casualties.killed\").*");
        FluentActions.Invoking(() => Rule.For("a.b", "")).Should().Throw<ArgumentException>().WithParameterName("predicates");
        FluentActions.Invoking(() => Rule.For("a.b").Must(null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("condition");
        FluentActions.Invoking(() => Rule.For("a.b").Must((_, _) => true, " ")).Should().Throw<ArgumentException>().WithParameterName("expectation");
        FluentActions.Invoking(() => Rule.For("a.b").MustBeBetween(2, 1)).Should().Throw<ArgumentException>().WithMessage("The range ends at 1, below its beginning 2; exchange them.*").WithParameterName("greatest");
    }

    private static IEnumerable<Finding> Of(Report report, string rule) => report.Contradictions.Concat(report.Findings).Where(f => f.Rule == rule);

    /// <summary>A number a day, each in an article of its own.</summary>
    private static Report Check(FluentRule rule, params Quantity[] numbers) =>
        new ClaimChecker(RuleSet.Default with { Rules = [rule] }).CheckClaims(
            numbers.Select((n, i) => Given.Claim($"a{i}", "festival.visitors", n)),
            numbers.Select((_, i) => Given.Article($"a{i}", "", $"2026-01-{i + 1:00}")));
}
