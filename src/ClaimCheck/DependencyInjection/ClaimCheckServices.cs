using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimCheck.DependencyInjection;

/// <summary>Registers ClaimCheck with a service collection.</summary>
public static class ClaimCheckServices
{
    /// <summary>Registers one <see cref="ClaimChecker"/> with the built-in rules for the whole application. A second call changes nothing.</summary>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services) => services.AddClaimCheck(rules => rules);

    /// <summary>Registers one <see cref="ClaimChecker"/> with rules of your own.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Takes the built-in rule set and gives the one to use: <c>rules => rules with { MinorWithin = 0.02m }</c>.</param>
    /// <exception cref="RuleSetException">The rule set is not valid; the message lists every fault.</exception>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services, Func<RuleSet, RuleSet> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(new ClaimChecker(configure(RuleSet.Default)));
        return services;
    }
}
