using ClaimCheck.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClaimCheck.DependencyInjection;

/// <summary>Registers ClaimCheck with a service collection.</summary>
public static class ClaimCheckServices
{
    /// <summary>Registers one <see cref="ClaimChecker"/> for the whole application. A second call changes nothing.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Says which rules it goes by; null for the built-in ones.</param>
    /// <remarks>Rules that cannot be used stop the host at its start, with every fault; without a host they throw a <see cref="RuleSetException"/> at the first use.
    /// With logging registered each check is logged under the category <c>ClaimCheck.ClaimChecker</c>.</remarks>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services, Action<ClaimCheckBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(s => s.ServiceType == typeof(ClaimChecker) && !s.IsKeyedService))
        {
            return services;
        }

        var builder = Builder(services, Options.DefaultName, configure);
        services.AddSingleton(provider => Checker(builder.Name, provider));
        return services;
    }

    /// <summary>Registers a <see cref="ClaimChecker"/> with a rule set of its own under a name: <c>[FromKeyedServices("sports")] ClaimChecker checker</c>. A second call with the name changes nothing.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="name">The name, which is also that of its <see cref="ClaimCheckOptions"/>.</param>
    /// <param name="configure">Says which rules it goes by.</param>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services, string name, Action<ClaimCheckBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(s => s.ServiceType == typeof(ClaimChecker) && s.IsKeyedService && name.Equals(s.ServiceKey)))
        {
            return services;
        }

        var builder = Builder(services, name, configure);
        services.AddKeyedSingleton(name, (provider, _) => Checker(name, provider));
        return services;
    }

    private static ClaimCheckBuilder Builder(IServiceCollection services, string name, Action<ClaimCheckBuilder>? configure)
    {
        var builder = new ClaimCheckBuilder(services, name);
        configure?.Invoke(builder);
        services.AddOptions<ClaimCheckOptions>(name).ValidateOnStart();
        services.AddKeyedSingleton(name, (provider, _) => new RuleSetCheck(builder, provider));
        services.AddSingleton<IValidateOptions<ClaimCheckOptions>>(provider => provider.GetRequiredKeyedService<RuleSetCheck>(name));
        return builder;
    }

    private static ClaimChecker Checker(string name, IServiceProvider provider)
    {
        var logger = provider.GetService<ILoggerFactory>()?.CreateLogger<ClaimChecker>();
        var rules = provider.GetRequiredKeyedService<RuleSetCheck>(name).RulesOf(provider.GetRequiredService<IOptionsMonitor<ClaimCheckOptions>>());
        return new ClaimChecker(rules, TrustState.Empty, logger is null ? null : new LoggingObserver(logger));
    }
}
