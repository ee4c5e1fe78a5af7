using ClaimCheck.DependencyInjection;
using ClaimCheck.Rules;
using ClaimCheck.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClaimCheck.Tests.DependencyInjection;

public sealed class ClaimCheckServicesTests
{
    private static readonly Claim[] Claims = [Given.Claim("a1", "shop.orders", Given.Count(40)), Given.Claim("a2", "shop.orders", Given.Count(90))];

    [Fact]
    public void AddClaimCheck_Twice_GivesOneChecker()
    {
        using var provider = new ServiceCollection().AddClaimCheck().AddClaimCheck(b => b.Use(r => r with { Bounds = Bounds.Strict })).BuildServiceProvider();

        provider.GetServices<ClaimChecker>().Should().ContainSingle();
        provider.GetRequiredService<ClaimChecker>().RuleSet.Should().Be(RuleSet.Default);
    }

    [Fact]
    public void AddClaimCheck_SeveralSteps_AddUpInTheirOrderAndOptionsComeLast()
    {
        using var file = new TemporaryFile("""{"schema": "claimcheck/rules/1", "minorWithin": 0.03, "rules": {"CC1001": "off"}}""");
        var services = new ServiceCollection()
            .AddClaimCheck(b => b.Use(r => r with { MinorWithin = 0.01m }).Load(file.Path).AddRule(new RuleStub(new("SHOP1001", "x"), (_, _) => [])))
            .Configure<ClaimCheckOptions>(o => o.Bounds = Bounds.Strict);
        using var provider = services.BuildServiceProvider();

        var rules = provider.GetRequiredService<ClaimChecker>().RuleSet;

        rules.MinorWithin.Should().Be(0.03m);
        rules.DisabledRules.Should().Equal("CC1001");
        rules.Rules.Should().ContainSingle();
        rules.Bounds.Should().Be(Bounds.Strict);
    }

    [Fact]
    public void AddClaimCheck_Named_AreCheckersOfTheirOwn()
    {
        using var provider = new ServiceCollection()
            .AddClaimCheck("sports", b => b.Use(r => r with { MinorWithin = 0.1m }))
            .AddClaimCheck("finance", b => b.Use(r => r with { MinorWithin = 0.001m }))
            .AddClaimCheck("finance", b => b.Use(r => r with { MinorWithin = 0.5m }))
            .BuildServiceProvider();

        provider.GetRequiredKeyedService<ClaimChecker>("sports").RuleSet.MinorWithin.Should().Be(0.1m);
        provider.GetRequiredKeyedService<ClaimChecker>("finance").RuleSet.MinorWithin.Should().Be(0.001m);
        provider.GetService<ClaimChecker>().Should().BeNull();
    }

    [Fact]
    public void AddRule_OfAType_IsMadeByTheContainer()
    {
        using var provider = new ServiceCollection().AddSingleton(new Limit(50)).AddClaimCheck(b => b.AddRule<LimitRule>()).BuildServiceProvider();

        provider.GetRequiredService<ClaimChecker>().CheckClaims(Claims).Findings.Should().ContainSingle(f => f.Rule == "SHOP2001").Which.Explanation.Should().Be("90 person is more than 50");
    }

    [Fact]
    public void Start_FaultyRules_TellsEveryFaultOfEveryRuleSet()
    {
        using var provider = new ServiceCollection()
            .AddClaimCheck(b => b.Use(r => r with { MinorWithin = 9m, DisabledRules = ["money"] }))
            .AddClaimCheck("sports", b => b.Load("no-such-file.json"))
            .BuildServiceProvider();

        var thrown = Record.Exception(() => provider.GetRequiredService<IStartupValidator>().Validate());

        thrown!.ToString().Should().Contain("CC9101").And.Contain("CC9103").And.Contain("no-such-file.json").And.Contain("CC9200");
    }

    [Fact]
    public void Resolve_FaultyRules_Throws()
    {
        using var provider = new ServiceCollection().AddClaimCheck(b => b.Use(r => r with { MinorWithin = 9m })).BuildServiceProvider();
        var resolve = () => provider.GetRequiredService<ClaimChecker>();

        resolve.Should().Throw<RuleSetException>().WithMessage("*CC9101*");
    }

    [Fact]
    public void Check_WithLogging_WritesStableEvents()
    {
        using var log = new LogList();
        using var provider = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(log)
            .AddClaimCheck(b => b.AddRule(new RuleStub(new("SHOP1001", "x"), (_, _) => throw new InvalidOperationException("no"))))
            .BuildServiceProvider();

        provider.GetRequiredService<ClaimChecker>().Check([Given.Article("a1", "Velo Nord was founded in 1987."), Given.Article("a2", "Velo Nord was founded in 1978.")]);

        log.Entries.Should().StartWith("ClaimCheck.ClaimChecker Debug 1 CheckStarted: Checking 2 articles")
            .And.Contain(e => e.StartsWith("ClaimCheck.ClaimChecker Information 2 CheckFinished: Checked 2 articles: 2 claims, 1 contradictions in ", StringComparison.Ordinal))
            .And.Contain(e => e.StartsWith("ClaimCheck.ClaimChecker Warning 3 RuleFailed: The rule SHOP1001 failed", StringComparison.Ordinal));
    }

    private sealed record Limit(int Most);

    private sealed class LimitRule(Limit limit) : IRule
    {
        public RuleDescriptor Descriptor { get; } = new("SHOP2001", "Too many");

        public IEnumerable<Finding> Check(ClaimCheck.Facts.FactSheet fact, RuleContext context) =>
            fact.Claims.Where(c => c.Value is ClaimCheck.Values.Quantity q && q.Stated > limit.Most).Select(c => Findings.Among(Descriptor, [c], $"{c.Value.Text} is more than {limit.Most}", Verdict.Undetermined));
    }
}
