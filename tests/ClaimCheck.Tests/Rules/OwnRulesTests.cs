using ClaimCheck.Facts;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

public sealed class OwnRulesTests
{
    private static readonly Claim[] Orders =
    [
        Given.Claim("a1", "shop.orders", Given.Count(40, "order")),
        Given.Claim("a2", "shop.orders", Given.Count(90, "order")),
        Given.Claim("a2", "shop.stock", Given.Count(60, "item")),
    ];

    private static readonly Side Empty = new() { Value = Given.Count(1), Claims = [] };

    private static readonly RuleDescriptor Descriptor = new("SHOP1001", "More orders than items") { AppliesTo = ["shop.orders"] };

    [Fact]
    public void Check_RuleComparesTwoFacts_IsReportedWithFactsAndSides()
    {
        var report = Check(new RuleStub(Descriptor, MoreThanStock));

        var finding = report.Contradictions.Should().ContainSingle(f => f.Rule == "SHOP1001").Subject;
        finding.Severity.Should().Be(Severity.Major);
        finding.Facts.Should().HaveCount(2);
        finding.Sides.Should().HaveCount(2).And.OnlyContain(s => s.Origins == 1);
        finding.Explanation.Should().Be("40 order against 60 item in stock");
    }

    [Fact]
    public void Check_ClaimsOfOneArticle_AreAnInternalConflict()
    {
        var report = Check(new RuleStub(Descriptor, (fact, context) =>
            [Findings.Between(Descriptor, Of(fact, "a2"), context.FactsOf("shop.stock").Single().Claims[0], "both of a2")]));

        report.Findings.Should().ContainSingle(f => f.Rule == "SHOP1001").Which.Verdict.Should().Be(Verdict.InternalConflict);
    }

    [Fact]
    public void Check_TheSidesOfABuiltInFinding_BelongToTheOwnRule()
    {
        var report = Check(new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor, fact.Claims, "orders differ")]));

        var finding = report.Contradictions.Should().ContainSingle().Subject;
        finding.Rule.Should().Be("SHOP1001");
        finding.Hints.Should().Contain("CC1002");
    }

    [Fact]
    public void Check_TheSidesOfABuiltInFindingWithHints_KeepsThem()
    {
        Claim[] claims = [Given.Claim("a1", "shop.orders", Given.Count(40)), Given.Claim("a2", "shop.orders", Given.Count(400))];
        var rule = new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor, fact.Claims, "orders differ")]);

        new ClaimChecker(RuleSet.Default with { Rules = [rule] }).CheckClaims(claims).Contradictions.Should().ContainSingle().Which.Hints.Should().Equal("CC1002", "CC5002");
    }

    [Fact]
    public void Check_RuleThrows_BecomesANoteAndTheOthersRun()
    {
        var report = Check(new RuleStub(Descriptor, (_, _) => throw new InvalidCastException("no number")), new RuleStub(Descriptor with { Id = "SHOP1002" }, MoreThanStock));

        report.Notes.Should().ContainSingle(n => n.Rule == "CC9100").Which.Text.Should().Contain("SHOP1001").And.Contain("shop.orders").And.Contain("InvalidCastException: no number");
        report.Contradictions.Should().Contain(f => f.Rule == "SHOP1002").And.Contain(f => f.Rule == "CC1002");
    }

    [Fact]
    public void Check_RuleThrowsWhileItEnumerates_BecomesANote()
    {
        static IEnumerable<Finding> Late(FactSheet fact, RuleContext context)
        {
            yield return Findings.Among(Descriptor, fact.Claims, "first");
            throw new InvalidOperationException("second");
        }

        Check(new RuleStub(Descriptor, Late)).Notes.Should().ContainSingle(n => n.Rule == "CC9100");
    }

    [Fact]
    public void Check_FindingOfAStrangeClaim_BecomesANote()
    {
        var report = Check(new RuleStub(Descriptor, (_, _) => [Findings.Among(Descriptor, [Given.Claim("a9", "x.y", Given.Count(1)) with { Id = "c-strange" }], "?")]));

        report.Notes.Should().ContainSingle(n => n.Rule == "CC9100").Which.Text.Should().Contain("not of this report");
    }

    [Fact]
    public void Check_RuleStopsTheWork_StopsTheCheck()
    {
        var check = () => Check(new RuleStub(Descriptor, (_, _) => throw new OperationCanceledException()));

        check.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Check_SwitchedOff_SaysNothing() =>
        Check(RuleSet.Default with { Rules = [new RuleStub(Descriptor, MoreThanStock)], DisabledRules = ["SHOP1001"] })
            .Contradictions.Should().NotContain(f => f.Rule == "SHOP1001");

    [Theory]
    [InlineData("SHOP1001")]
    [InlineData("CC1002")]
    public void Check_SeverityOfTheRuleSet_WinsOverTheRules(string rule) =>
        Check(RuleSet.Default with { Rules = [new RuleStub(Descriptor, MoreThanStock)], Severities = [new RuleSeverity(rule, Severity.Critical)] })
            .Contradictions.Should().ContainSingle(f => f.Rule == rule).Which.Severity.Should().Be(Severity.Critical);

    [Theory]
    [InlineData("shop.orders", 1)]
    [InlineData("shop.*", 2)]
    [InlineData("shop", 0)]
    [InlineData("shop.orders.*", 0)]
    [InlineData("sho.*", 0)]
    public void AppliesTo_Pattern_ChoosesTheFacts(string pattern, int facts)
    {
        var seen = 0;
        Check(new RuleStub(Descriptor with { AppliesTo = [pattern] }, (_, _) =>
        {
            seen++;
            return [];
        }));

        seen.Should().Be(facts);
    }

    [Theory]
    [InlineData("a.*", 1)]
    [InlineData("a.b.*", 1)]
    [InlineData("a.*|a.b.*|a.b.c", 1)]
    [InlineData("a.b.c.*", 0)]
    [InlineData("b.*", 0)]
    [InlineData("", 1)]
    public void AppliesTo_PredicateOfThreeWords_IsMetOnceByEachOfItsPatterns(string patterns, int expected)
    {
        var seen = 0;
        var rule = new RuleStub(Descriptor with { AppliesTo = patterns.Split('|', StringSplitOptions.RemoveEmptyEntries).ToSequence() }, (_, _) =>
        {
            seen++;
            return [];
        });

        new ClaimChecker(RuleSet.Default with { Rules = [rule] }).CheckClaims([Given.Claim("a1", "a.b.c", Given.Count(1))]);

        seen.Should().Be(expected);
    }

    [Fact]
    public void Check_RuleThatThrows_IsNotedWithRuleFactReasonAndWayOut() =>
        Check(new RuleStub(Descriptor, (_, _) => throw new InvalidCastException("no number."))).Notes.Should().ContainSingle(n => n.Rule == "CC9100").Which.Text
            .Should().MatchRegex(@"^The rule SHOP1001 failed on the fact \S+ \(shop\.orders of acme\): InvalidCastException: no number\. The other rules ran\. Mend the rule or switch it off\. CC9100$");

    [Fact]
    public void Check_FindingWithAnEmptySide_BecomesANote()
    {
        var finding = Findings.Among(Descriptor, [Given.Claim("a1", "x.y", Given.Count(1)) with { Id = "c" }], "?");

        foreach (var sides in new Func<FactSheet, Sequence<Side>>[] { _ => [], _ => [Empty], fact => [Empty, new Side { Value = Given.Count(1), Claims = [fact.Claims[0].Id] }] })
        {
            Check(new RuleStub(Descriptor, (fact, _) => [finding with { Sides = sides(fact) }])).Notes.Should().ContainSingle(n => n.Rule == "CC9100")
                .Which.Text.Should().Contain("has a side without a claim, or names a claim that is not of this report; make it with Findings.Between or Findings.Among");
        }
    }

    [Fact]
    public void Check_FindingOfOtherVerdictInOneArticle_KeepsIt() =>
        Check(new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor, [Of(fact, "a2")], "?", Verdict.Undetermined)])).Findings.Should().ContainSingle(f => f.Rule == "SHOP1001").Which.Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void Check_FindingUnderAnotherRulesName_IsTheRulesOwn() =>
        Check(new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor with { Id = "SHOP9999" }, fact.Claims, "?")])).Contradictions.Should().ContainSingle().Which.Rule.Should().Be("SHOP1001");

    [Fact]
    public void Check_OneFindingTwice_IsReportedOnce() =>
        Check(new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor, fact.Claims, "one"), Findings.Among(Descriptor, fact.Claims.Reverse(), "two")])).Contradictions
            .Should().ContainSingle().Which.Explanation.Should().Be("one");

    [Fact]
    public void Check_OwnFindingOfOtherVerdict_LeavesTheBuiltInOneStanding()
    {
        var report = Check(new RuleStub(Descriptor, (fact, _) => [Findings.Among(Descriptor, fact.Claims, "orders differ", Verdict.Undetermined)]));

        report.Contradictions.Should().ContainSingle().Which.Rule.Should().Be("CC1002");
        report.Findings.Should().ContainSingle(f => f.Rule == "SHOP1001").Which.Hints.Should().BeEmpty();
    }

    [Fact]
    public void Check_OwnFindingOfOneSide_LeavesTheBuiltInOneStanding()
    {
        var report = Check(new RuleStub(Descriptor, (fact, context) => [Findings.Between(Descriptor, Of(fact, "a1"), context.FactsOf("shop.stock").Single().Claims[0], "?")]));

        report.Contradictions.Select(f => f.Rule).Should().BeEquivalentTo("CC1002", "SHOP1001");
    }

    [Fact]
    public void Check_TwoOwnRulesOfTheSameSides_BothNameTheBuiltInOnce()
    {
        static RuleStub Differ(string id) => new(Descriptor with { Id = id }, (fact, _) => [Findings.Among(Descriptor, fact.Claims, "orders differ") with { Hints = ["SHOP2", "CC1002"] }]);

        var report = Check(Differ("SHOP1001"), Differ("SHOP1002"));

        report.Contradictions.Select(f => f.Rule).Should().BeEquivalentTo("SHOP1001", "SHOP1002");
        report.Contradictions.Should().OnlyContain(f => string.Join(' ', f.Hints) == "CC1002 SHOP2");
    }

    [Fact]
    public void Check_Findings_StandBySeverityThenByRule()
    {
        var report = Check(
            new RuleStub(Descriptor with { Id = "SHOP1002" }, (fact, _) => [Findings.Among(Descriptor, [Of(fact, "a2")], "?")]),
            new RuleStub(Descriptor with { Id = "SHOP1001" }, (fact, _) => [Findings.Among(Descriptor, [Of(fact, "a2")], "?")]),
            new RuleStub(Descriptor with { Id = "SHOP1003" }, (fact, _) => [Findings.Among(Descriptor with { Severity = Severity.Critical }, [Of(fact, "a2")], "?")]));

        report.Findings.Select(f => f.Rule).Should().Equal("SHOP1003", "SHOP1001", "SHOP1002");
    }

    [Fact]
    public void Check_CancelledBetweenRules_StopsTheCheck()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var rule = new RuleStub(Descriptor with { AppliesTo = [] }, (_, _) =>
        {
            seen++;
            source.Cancel();
            return [];
        });

        var check = () => new ClaimChecker(RuleSet.Default with { Rules = [rule] })
            .Check([Given.Article("a1", "Velo Nord was founded in 1987. Ada Moss, 34, was arrested on Monday."), Given.Article("a2", "Velo Nord was founded in 1978.")], source.Token);

        check.Should().Throw<OperationCanceledException>();
        seen.Should().Be(1);
    }

    private static IEnumerable<Finding> MoreThanStock(FactSheet fact, RuleContext context) =>
        context.FactsOf("shop.stock", fact.Fact.Subject).Select(stock =>
            Findings.Between(Descriptor, Of(fact, "a1"), stock.Claims[0], $"{Of(fact, "a1").Value.Text} against {stock.Claims[0].Value.Text} in stock"));

    private static Claim Of(FactSheet fact, string article) => fact.Claims.Single(c => c.Article == article);

    private static Report Check(params IRule[] rules) => Check(RuleSet.Default with { Rules = rules.ToSequence() });

    private static Report Check(RuleSet rules) => new ClaimChecker(rules).CheckClaims(Orders);
}
