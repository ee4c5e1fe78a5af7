using ClaimCheck.Rules;
using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Tests.Rules;

public sealed class RelationRuleTests
{
    private static readonly StockRule Stock = new();

    [Fact]
    public void Check_OneArticle_IsAnInternalConflictWithASideForEachValue()
    {
        var finding = Check(Of("a1", 10, 8, 4)).Findings.Should().ContainSingle(f => f.Rule == "SHOP1001").Subject;

        finding.Verdict.Should().Be(Verdict.InternalConflict);
        finding.Sides.Should().HaveCount(3);
        finding.Explanation.Should().Be("8 item + 4 item = 12 item, but the whole is stated as 10 item.");
        finding.Message.Id.Should().Be("relation.sum");
    }

    [Fact]
    public void Check_PartsFromAnotherArticle_AreAContradiction()
    {
        var report = Check([Given.Claim("a1", "shop.stock", Given.Count(10, "item")), Given.Claim("a2", "shop.sold", Given.Count(8, "item")), Given.Claim("a2", "shop.lost", Given.Count(4, "item"))]);

        report.Contradictions.Should().ContainSingle(f => f.Rule == "SHOP1001");
    }

    [Fact]
    public void Check_AnotherSubjectOrQualifier_IsNotReckoned()
    {
        Claim[] claims = Of("a1", 10, 8, 4);

        Check([claims[0] with { Subject = new Entity("other", "other") }, claims[1], claims[2]]).Findings.Should().BeEmpty();
        Check([claims[0] with { Qualifiers = new([new("period", "week")]) }, claims[1] with { Qualifiers = new([new("period", "year")]) }, claims[2]]).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Check_AnyStatedValueThatHolds_Silences() =>
        Check([.. Of("a1", 10, 8, 4), Given.Claim("a1", "shop.lost", Given.Count(2, "item"))]).Findings.Should().BeEmpty();

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Denied)]
    [InlineData(Modality.Conditional)]
    public void Check_WhatIsNotAsserted_IsNotReckoned(Modality modality) =>
        Check([.. Of("a1", 10, 8, 4).Select(c => c.Predicate == "shop.sold" ? c with { Modality = modality } : c)]).Findings.Should().BeEmpty();

    [Fact]
    public void Check_WholeThatIsOnlyPlanned_IsNotReckoned() =>
        Check([.. Of("a1", 10, 8, 4).Select(c => c.Predicate == "shop.stock" ? c with { Modality = Modality.Planned } : c)]).Findings.Should().BeEmpty();

    [Theory]
    [InlineData(10, Severity.Critical)]
    [InlineData(50, Severity.Major)]
    [InlineData(58, Severity.Minor)]
    public void Check_Severity_GoesByHowFarTheNumbersLieApart(int stock, Severity expected) =>
        Check(Of("a1", stock, 40, 20)).Findings.Should().ContainSingle().Which.Severity.Should().Be(expected);

    [Fact]
    public void Check_TooManyChoices_SaysNothing()
    {
        var many = Enumerable.Range(0, 20).SelectMany(i => new[] { Given.Claim("a1", "shop.sold", Given.Count(100 + i, "item")), Given.Claim("a1", "shop.lost", Given.Count(200 + i, "item")) });

        Check([Given.Claim("a1", "shop.stock", Given.Count(10, "item")), .. many]).Findings.Where(f => f.Rule == "SHOP1001").Should().BeEmpty();
    }

    [Fact]
    public void Check_AThousandClaimsOfOneSubject_AreATableAndSayNothing()
    {
        var table = Enumerable.Range(0, 1000).Select(i => Given.Claim("a1", "shop.sold", Given.Count(100 + i, "item")));

        Check([.. Of("a1", 10, 8, 4), .. table]).Findings.Where(f => f.Rule == "SHOP1001").Should().BeEmpty();
    }

    [Fact]
    public void Check_AThousandOtherSubjects_DoNotHideOne()
    {
        var others = Enumerable.Range(0, 1000).Select(i => Given.Claim("a1", "shop.sold", Given.Count(100 + i, "item"), $"shop-{i}"));

        Check([.. Of("a1", 10, 8, 4), .. others]).Findings.Where(f => f.Rule == "SHOP1001").Should().ContainSingle();
    }

    [Theory]
    [InlineData(16, 1)]
    [InlineData(17, 0)]
    public void Check_UpToTwoHundredAndFiftySixChoices_AreReckoned(int lost, int findings)
    {
        var many = Enumerable.Range(0, 16).Select(i => Given.Claim("a1", "shop.sold", Given.Count(100 + i, "item")))
            .Concat(Enumerable.Range(0, lost).Select(i => Given.Claim("a1", "shop.lost", Given.Count(200 + i, "item"))));

        Check([Given.Claim("a1", "shop.stock", Given.Count(10, "item")), .. many]).Findings.Where(f => f.Rule == "SHOP1001").Should().HaveCount(findings);
    }

    [Theory]
    [InlineData(499, 1)]
    [InlineData(500, 0)]
    public void Check_UpToFiveHundredClaimsOfOneSubject_AreNoTable(int planned, int findings)
    {
        var others = Enumerable.Range(0, planned).Select(i => Given.Claim("a1", "shop.sold", Given.Count(100 + i, "item")) with { Modality = Modality.Planned });

        Check([.. Of("a1", 10, 8, 4), .. others]).Findings.Where(f => f.Rule == "SHOP1001").Should().HaveCount(findings);
    }

    [Fact]
    public void Check_SeveralChoices_ShowsTheNearest() =>
        Check([.. Of("a1", 10, 8, 4), Given.Claim("a1", "shop.lost", Given.Count(3, "item"))]).Findings.Should().ContainSingle(f => f.Rule == "SHOP1001")
            .Which.Explanation.Should().Be("8 item + 3 item = 11 item, but the whole is stated as 10 item.");

    [Fact]
    public void Check_ArticleWithItsOwnParts_IsReckonedWithThoseOnly() =>
        Check([.. Of("a1", 10, 8, 4), Given.Claim("a2", "shop.lost", Given.Count(1, "item"))]).Findings.Should().ContainSingle(f => f.Rule == "SHOP1001")
            .Which.Explanation.Should().StartWith("8 item + 4 item");

    [Fact]
    public void Check_QualifierOfOneOnly_NarrowsNothing() =>
        Check([.. Of("a1", 10, 8, 4).Select(c => c.Predicate == "shop.sold" ? c with { Qualifiers = new([new("period", "week")]) } : c)]).Findings.Should().ContainSingle(f => f.Rule == "SHOP1001");

    private static Claim[] Of(string article, int stock, int sold, int lost) =>
    [
        Given.Claim(article, "shop.stock", Given.Count(stock, "item")), Given.Claim(article, "shop.sold", Given.Count(sold, "item")), Given.Claim(article, "shop.lost", Given.Count(lost, "item")),
    ];

    private static Report Check(Claim[] claims) => new ClaimChecker(RuleSet.Default with { Rules = [Stock] }).CheckClaims(claims);

    private sealed class StockRule()
        : RelationRule(new RuleDescriptor("SHOP1001", "More sold than there was"), new SumRelation("shop.stock", ["shop.sold", "shop.lost"], 0m));
}
