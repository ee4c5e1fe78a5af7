using ClaimCheck.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCheck.Tests.DependencyInjection;

public sealed class ClaimCheckServicesTests
{
    [Fact]
    public void AddClaimCheck_Twice_GivesOneChecker()
    {
        using var provider = new ServiceCollection().AddClaimCheck().AddClaimCheck().BuildServiceProvider();

        provider.GetServices<ClaimChecker>().Should().ContainSingle();
        provider.GetRequiredService<ClaimChecker>().RuleSet.Should().Be(RuleSet.Default);
    }

    [Fact]
    public void AddClaimCheck_WithRules_UsesThem()
    {
        using var provider = new ServiceCollection().AddClaimCheck(r => r with { Bounds = Bounds.Strict }).BuildServiceProvider();

        provider.GetRequiredService<ClaimChecker>().RuleSet.Bounds.Should().Be(Bounds.Strict);
    }

    [Fact]
    public void AddClaimCheck_FaultyRules_ThrowsAtOnce()
    {
        var add = () => new ServiceCollection().AddClaimCheck(r => r with { MinorWithin = 9m });

        add.Should().Throw<ArgumentException>().WithMessage("*CC9101*");
    }
}
