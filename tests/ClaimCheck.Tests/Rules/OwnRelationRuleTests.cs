using ClaimCheck.Predicates;
using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Rules;

public sealed class OwnRelationRuleTests
{
    [Theory]
    [InlineData("shop.revenue = shop.sold × shop.price", "40 order × 25 USD = 1,000 USD, but 900 USD is stated.")]
    [InlineData("shop.stock = shop.sold + shop.lost", "40 order + 5 order = 45 order, but the whole is stated as 50 order.")]
    [InlineData("shop.share = shop.sold / shop.stock", "40 order ÷ 50 order = 80 %, but 60 % is stated.")]
    [InlineData("shop.price = shop.revenue / shop.sold", "900 USD ÷ 40 order = 22.5 USD, but 25 USD is stated.")]
    [InlineData("shop.opened < shop.closed", "shop.opened is 2025-03-02 and cannot come after shop.closed, 2025-03-01: 1 day later.")]
    [InlineData("shop.stock <= shop.sold", "shop.stock is 50 order and cannot be as much beside shop.sold, 40 order.")]
    public void Check_DeclaredRelationBroken_IsReportedWithItsArithmetic(string formula, string expected)
    {
        var finding = Check(new FactRelation("SHOP5001", formula) { Severity = Severity.Minor }).Findings.Should().ContainSingle(f => f.Rule == "SHOP5001").Subject;

        finding.Explanation.Should().Be(expected);
        finding.Severity.Should().Be(Severity.Minor);
        finding.Verdict.Should().Be(Verdict.InternalConflict);
    }

    [Theory]
    [InlineData("shop.revenue = shop.sold × shop.price", 0.2)]
    [InlineData("shop.stock = shop.sold + shop.lost", 0.2)]
    [InlineData("shop.sold <= shop.stock", 0)]
    [InlineData("shop.closed < shop.opened", 0)]
    [InlineData("shop.revenue = shop.spare × shop.price", 0)]
    public void Check_DeclaredRelationHoldsOrLacksAValue_IsSilent(string formula, double within) =>
        Check(new FactRelation("SHOP5001", formula) { Within = (decimal)within }).Findings.Should().BeEmpty();

    [Fact]
    public void Check_SwitchedOff_IsSilent() =>
        new ClaimChecker(RuleSet.Default with { Relations = [new FactRelation("SHOP5001", "shop.opened < shop.closed")], Predicates = Known, DisabledRules = ["SHOP5001"] })
            .CheckClaims(Shop).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("shop.opened < shop.closed", 1)]
    [InlineData("shop.opened <= shop.closed", 0)]
    public void Check_TwoOfOneDay_AreInOrderUnlessOneMustComeFirst(string formula, int findings) =>
        new ClaimChecker(RuleSet.Default with { Relations = [new FactRelation("SHOP5001", formula)], Predicates = Known })
            .CheckClaims([Given.Claim("a1", "shop.opened", Given.Day(2025, 3, 1)), Given.Claim("a1", "shop.closed", Given.Day(2025, 3, 1))]).Findings.Should().HaveCount(findings);

    [Fact]
    public void Of_Declared_HasItsTitleOrItsFormula()
    {
        var declared = new FactRelation("SHOP5001", "shop.opened < shop.closed");

        declared.Title.Should().BeEmpty();
        OwnRelationRule.Of(declared)!.Descriptor.Title.Should().Be("shop.opened < shop.closed");
        OwnRelationRule.Of(declared with { Title = "Opened before it closed" })!.Descriptor.Title.Should().Be("Opened before it closed");
        OwnRelationRule.Of(declared with { Formula = "shop.opened" }).Should().BeNull();
    }

    private static Report Check(FactRelation relation) => new ClaimChecker(RuleSet.Default with { Relations = [relation], Predicates = Known }).CheckClaims(Shop);

    private static Sequence<Predicate> Known =>
    [
        .. "sold lost stock spare".Split(' ').Select(n => new Predicate { Id = "shop." + n, Dimension = "count" }),
        .. "price revenue".Split(' ').Select(n => new Predicate { Id = "shop." + n, Dimension = "money" }),
        .. "opened closed".Split(' ').Select(n => new Predicate { Id = "shop." + n, Dimension = "date" }),
        new Predicate { Id = "shop.share", Dimension = "share" },
    ];

    private static Claim[] Shop =>
    [
        Given.Claim("a1", "shop.sold", Given.Count(40, "order")), Given.Claim("a1", "shop.lost", Given.Count(5, "order")), Given.Claim("a1", "shop.stock", Given.Count(50, "order")),
        Given.Claim("a1", "shop.price", Given.Money(25m)), Given.Claim("a1", "shop.revenue", Given.Money(900m)),
        Given.Claim("a1", "shop.share", new Quantity(Dimension.Share, "percent", 60m, "60 %")),
        Given.Claim("a1", "shop.opened", Given.Day(2025, 3, 2)), Given.Claim("a1", "shop.closed", Given.Day(2025, 3, 1)),
    ];
}
