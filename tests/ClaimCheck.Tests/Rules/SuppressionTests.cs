using ClaimCheck.Json;

namespace ClaimCheck.Tests.Rules;

public sealed class SuppressionTests
{
    private static readonly Claim[] Claims = [Given.Claim("a1", "shop.orders", Given.Count(40)), Given.Claim("a2", "shop.orders", Given.Count(90))];

    private static readonly string Id = new ClaimChecker().CheckClaims(Claims).Contradictions.Single().Id;

    [Fact]
    public void Check_Dismissed_StaysInTheReportWithWhoAndWhy()
    {
        var suppression = new Suppression(Id, Decision.Dismissed, "Ada", "two shops", new DateOnly(2026, 11, 26));
        var finding = Check(suppression).Contradictions.Should().ContainSingle().Subject;

        finding.Suppression.Should().Be(suppression);
        finding.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Check_Accepted_StaysOpen() =>
        Check(new Suppression(Id, Decision.Accepted, "Ada", "asked")).Contradictions.Should().ContainSingle().Which.IsOpen.Should().BeTrue();

    [Fact]
    public void Check_AddedArticle_KeepsTheDecision()
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression(Id, Decision.Dismissed, "Ada", "two shops")] };

        new ClaimChecker(rules).CheckClaims([.. Claims, Given.Claim("a3", "shop.orders", Given.Count(40))]).Contradictions.Should().ContainSingle().Which.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Check_ArticleThatComesFirstInASide_KeepsTheDecision()
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression(Id, Decision.Dismissed, "Ada", "two shops")] };

        new ClaimChecker(rules).CheckClaims([.. Claims, Given.Claim("a0", "shop.orders", Given.Count(40))]).Contradictions.Should().ContainSingle().Which.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Check_ArticleWithAThirdNumber_OpensItAgain()
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression(Id, Decision.Dismissed, "Ada", "two shops")] };

        new ClaimChecker(rules).CheckClaims([.. Claims, Given.Claim("a0", "shop.orders", Given.Count(70))]).Contradictions.Should().ContainSingle().Which.IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Id_AliasAdded_StaysTheSame()
    {
        Article[] articles = [Given.Article("a1", "Velo Nord was founded in 1987."), Given.Article("a2", "Velo Nord was founded in 1978.")];
        var plain = new ClaimChecker().Check(articles).Contradictions.Single();
        var aliased = new ClaimChecker(RuleSet.Default with { Aliases = new([new("Velo Nord", "Velo Nord AS")]) }).Check(articles).Contradictions.Single();

        aliased.Id.Should().Be(plain.Id);
        aliased.Sides[0].Claims.Should().NotEqual(plain.Sides[0].Claims);
    }

    [Fact]
    public void ReportJson_Suppressed_ReadsBackEqual()
    {
        var report = Check(new Suppression(Id, Decision.Dismissed, "Ada", "two shops", new DateOnly(2026, 11, 26)));

        ReportJson.Read(ReportJson.Write(report)).Should().Be(report);
    }

    [Theory]
    [InlineData(64, 64, false)]
    [InlineData(65, 64, true)]
    public void Check_DecisionOnMoreThanFourThousandPairs_IsNotLookedFor(int left, int right, bool isOpen)
    {
        var rules = RuleSet.Default with { Suppressions = [new Suppression(Id, Decision.Dismissed, "Ada", "two shops")] };
        Claim[] more =
        [
            .. Enumerable.Range(1, left - 1).Select(i => Given.Claim($"a0{i}", "shop.orders", Given.Count(40))), .. Enumerable.Range(1, right - 1).Select(i => Given.Claim($"a00{i}", "shop.orders", Given.Count(90))),
        ];

        new ClaimChecker(rules).CheckClaims([.. Claims, .. more]).Contradictions.Should().ContainSingle().Which.IsOpen.Should().Be(isOpen);
    }

    [Fact]
    public void Check_TwoSeveritiesForOneRule_TheFirstStands() =>
        new ClaimChecker(RuleSet.Default with { Severities = [new RuleSeverity("CC1001", Severity.Minor), new RuleSeverity("CC1002", Severity.Critical)] }).CheckClaims(Claims).Contradictions
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Critical);

    [Fact]
    public void Id_OfReadClaims_GoesByTheirWordsNotByWhereTheyStand()
    {
        const string First = "Velo Nord was founded in 1987.";
        var second = Given.Article("a2", "Velo Nord was founded in 1978.");

        IdOf(Given.Article("a1", First), second).Should().Be(IdOf(Given.Article("a1", "The hall was full. " + First), second));
        IdOf(Given.Article("a1", First), second).Should().NotBe(IdOf(Given.Article("a3", First), second));
        IdOf(Given.Article("a1", First), second).Should().NotBe(IdOf(Given.Article("a1", "Velo Nord, they say, was founded in 1987."), second));

        static string IdOf(params Article[] articles) => new ClaimChecker().Check(articles).Contradictions.Should().ContainSingle().Which.Id;
    }

    private static Report Check(Suppression suppression) => new ClaimChecker(RuleSet.Default with { Suppressions = [suppression] }).CheckClaims(Claims);
}
