using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>What holds of every built-in rule, and of what each of those across facts knows.</summary>
public sealed class BuiltInRulesTests
{
    public static TheoryData<string> AcrossFacts => [.. BuiltInRules.AcrossFacts.Select(r => r.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(AcrossFacts))]
    public void Check_NoFactOrContext_Throws(string id)
    {
        var rule = BuiltInRules.AcrossFacts.Single(r => r.Descriptor.Id == id);

        ThrowsFor(rule);
    }

    [Fact]
    public void Check_OfAFluentRuleWithoutFactOrContext_Throws() => ThrowsFor(Rule.For("shop.orders").MustNotDecrease());

    [Fact]
    public void Descriptors_OfAllRules_AreInTheOrderOfTheirIdsWithAPageEach()
    {
        BuiltInRules.Descriptors.Select(d => d.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.HaveCount(24);
        BuiltInRules.Descriptors.Should().OnlyContain(d => d.Help == $"rules/{d.Id}.md" && d.Severity == Severity.Major);
        BuiltInRules.Descriptors.GroupBy(d => d.Id[..3], d => d.Category, StringComparer.Ordinal).Select(g => $"{g.Key} {string.Join(' ', g.Distinct(StringComparer.Ordinal))}")
            .Should().Equal("CC1 quantity", "CC2 time", "CC3 name", "CC4 status", "CC5 logic");
    }

    private static void ThrowsFor(IRule rule)
    {
        var context = new RuleContext([], new Dictionary<string, Article>(StringComparer.Ordinal), RuleSet.Default);
        var fact = FactOf(Given.Claim("a1", "shop.orders", Given.Count(4)));

        FluentActions.Invoking(() => rule.Check(null!, context).ToArray()).Should().Throw<ArgumentNullException>().WithParameterName("fact");
        FluentActions.Invoking(() => rule.Check(fact, null!).ToArray()).Should().Throw<ArgumentNullException>().WithParameterName("context");
    }

    private static ClaimCheck.Facts.FactSheet FactOf(Claim claim)
    {
        ClaimCheck.Facts.FactSheet? seen = null;
        var rule = new RuleStub(new RuleDescriptor("SHOP1001", "Looks"), (fact, _) =>
        {
            seen = fact;
            return [];
        });
        new ClaimChecker(RuleSet.Default with { Rules = [rule] }).CheckClaims([claim]);
        return seen!;
    }
}
