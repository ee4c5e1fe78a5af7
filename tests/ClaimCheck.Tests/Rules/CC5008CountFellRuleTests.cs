using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class CC5008CountFellRuleTests
{
    [Fact]
    public void Explain_LaterArticleWithFewer_IsHintedWithTheArithmetic()
    {
        var finding = Check((21, "2025-03-03"), (17, "2025-03-05")).Contradictions.Should().ContainSingle().Subject;

        finding.Rule.Should().Be("CC1002");
        finding.Hints.Should().Contain("CC5008");
        finding.Explanation.Should().EndWith("A count that only grows fell by 4 person: 21 person on 2025-03-03, 17 person on 2025-03-05.");
        finding.Message.Args.Should().ContainKey("hint.CC5008");
    }

    [Fact]
    public void Explain_OneDay_IsNotHinted() =>
        Check((21, "2025-03-03"), (17, "2025-03-03")).Contradictions.Should().ContainSingle().Which.Hints.Should().NotContain("CC5008");

    [Fact]
    public void Explain_CountThatGrew_IsNoContradiction() =>
        Check((17, "2025-03-03"), (21, "2025-03-05")).Contradictions.Should().BeEmpty();

    [Fact]
    public void Explain_AgeThatFell_IsNoCount()
    {
        Claim[] ages = [Given.Claim("a0", "person.age", Given.Of(Dimension.Age, 32, "year")), Given.Claim("a1", "person.age", Given.Of(Dimension.Age, 30, "year"))];

        new ClaimChecker().CheckClaims(ages, [Given.Article("a0", "", "2025-03-03"), Given.Article("a1", "", "2025-03-05")]).Contradictions
            .Should().ContainSingle().Which.Hints.Should().NotContain("CC5008");
    }

    [Theory]
    [InlineData("Rescuers have recovered 21 bodies: 21 people died when the ferry sank, police said.", "The ferry disaster: 17 people died when the ferry sank, police said.")]
    [InlineData("渡轮沉没事故已造成21人死亡。", "渡轮沉没事故已造成17人死亡。")]
    public void Explain_TollsOfArticles_AreHinted(string first, string second)
    {
        var report = new ClaimChecker().Check([Given.Article("a1", first, "2025-03-03"), Given.Article("a2", second, "2025-03-05")]);

        report.Contradictions.Should().Contain(f => f.Rule == "CC1002" && f.Hints.Contains("CC5008"));
    }

    [Theory]
    [InlineData("casualties.killed", true)]
    [InlineData("casualties.injured", false)]
    [InlineData("layoffs.count", false)]
    public void Explain_CountThatMayFall_IsNotHinted(string predicate, bool expected)
    {
        Claim[] claims = [Given.Claim("a0", predicate, Given.Count(21)), Given.Claim("a1", predicate, Given.Count(17))];

        var report = new ClaimChecker().CheckClaims(claims, [Given.Article("a0", "", "2025-03-03"), Given.Article("a1", "", "2025-03-05")]);

        report.Contradictions.Concat(report.Findings).Should().ContainSingle().Which.Hints.Contains("CC5008").Should().Be(expected);
    }

    [Fact]
    public void Explain_RiseBeforeTheFall_ShowsTheFall() =>
        Check((12, "2025-03-03"), (21, "2025-03-04"), (17, "2025-03-05")).Contradictions.Should().ContainSingle().Which.Explanation
            .Should().EndWith("A running count that fell: A count that only grows fell by 4 person: 21 person on 2025-03-04, 17 person on 2025-03-05.");

    private static Report Check(params (int Dead, string Published)[] tolls) =>
        new ClaimChecker().CheckClaims(
            tolls.Select((t, i) => Given.Claim($"a{i}", "casualties.killed", Given.Count(t.Dead))),
            tolls.Select((t, i) => Given.Article($"a{i}", "", t.Published)));
}
