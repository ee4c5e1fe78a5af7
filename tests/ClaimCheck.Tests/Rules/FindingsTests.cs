using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

public sealed class FindingsTests
{
    private static readonly RuleDescriptor Descriptor = new("SHOP1001", "More orders than items", Severity: Severity.Critical);

    private static readonly Claim Left = Given.Claim("a1", "shop.orders", Given.Count(40)) with { Id = "c1" };

    private static readonly Claim Right = Given.Claim("a2", "shop.orders", Given.Count(90)) with { Id = "c2" };

    [Fact]
    public void Between_TwoClaims_IsAFindingOfTheRuleWithASideForEach()
    {
        var finding = Findings.Between(Descriptor, Left, Right, "40 against 90");

        finding.Rule.Should().Be("SHOP1001");
        finding.Severity.Should().Be(Severity.Critical);
        finding.Verdict.Should().Be(Verdict.Contradiction);
        finding.Explanation.Should().Be("40 against 90");
        finding.Message.Should().Be(new Message("rule.SHOP1001", new Qualifiers([new("text", "40 against 90")])));
        finding.Sides.Select(s => s.Value).Should().Equal(Left.Value, Right.Value);
        finding.Sides.SelectMany(s => s.Claims).Should().Equal("c1", "c2");
    }

    [Fact]
    public void Id_TheSameClaimsInAnyOrder_IsOne()
    {
        Findings.Between(Descriptor, Left, Right, "x").Id.Should().Be(Findings.Between(Descriptor, Right, Left, "y").Id);
        Findings.Between(Descriptor, Left, Right, "x").Id.Should().NotBe(Findings.Between(Descriptor with { Id = "SHOP1002" }, Left, Right, "x").Id);
        Findings.Between(Descriptor, Left, Right, "x").Id.Should().NotBe(Findings.Among(Descriptor, [Left], "x").Id);
    }

    [Fact]
    public void Among_OneClaimTwice_IsOneSide() => Findings.Among(Descriptor, [Left, Right, Left], "x", Verdict.Variant).Should().Match<Finding>(f => f.Sides.Count == 2 && f.Verdict == Verdict.Variant);

    [Fact]
    public void Among_NothingToShow_Throws()
    {
        FluentActions.Invoking(() => Findings.Among(Descriptor, [], "x")).Should().Throw<ArgumentException>().WithMessage("A finding of SHOP1001 needs at least one claim.*");
        FluentActions.Invoking(() => Findings.Among(Descriptor, [Left], " ")).Should().Throw<ArgumentException>().WithParameterName("explanation");
        FluentActions.Invoking(() => Findings.Among(null!, [Left], "x")).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        FluentActions.Invoking(() => Findings.Among(Descriptor, null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("claims");
        FluentActions.Invoking(() => Findings.Between(Descriptor, null!, Right, "x")).Should().Throw<ArgumentNullException>().WithParameterName("left");
        FluentActions.Invoking(() => Findings.Between(Descriptor, Left, null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("right");
    }
}
