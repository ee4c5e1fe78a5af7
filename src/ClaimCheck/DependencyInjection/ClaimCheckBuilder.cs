using System.Reflection;
using ClaimCheck.Json;
using ClaimCheck.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCheck.DependencyInjection;

/// <summary>Says which rules a registered checker goes by. Each call adds to the ones before; what the host's <see cref="ClaimCheckOptions"/> name comes last.</summary>
public sealed class ClaimCheckBuilder
{
    private readonly List<Func<IServiceProvider, RuleSet, RuleSet>> _steps = [];

    internal ClaimCheckBuilder(IServiceCollection services, string name) => (Services, Name) = (services, name);

    /// <summary>The services it registers with.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Name of the rule set; empty for the one without a name.</summary>
    public string Name { get; }

    /// <summary>Changes the rule set: <c>rules => rules with { MinorWithin = 0.02m }</c>.</summary>
    public ClaimCheckBuilder Use(Func<RuleSet, RuleSet> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Add((_, rules) => change(rules));
    }

    /// <summary>Lays a rule set in JSON over the rules. The file is read when the host starts, or with the first use.</summary>
    public ClaimCheckBuilder Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add((_, rules) => RuleSetJson.Load(path, rules));
    }

    /// <summary>Lays a rule set embedded in an assembly over the rules.</summary>
    public ClaimCheckBuilder LoadResource(Assembly assembly, string resource)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        return Add((_, rules) => RuleSetJson.LoadResource(assembly, resource, rules));
    }

    /// <summary>Adds a rule of your own.</summary>
    public ClaimCheckBuilder AddRule(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Add((_, rules) => rules with { Rules = [.. rules.Rules, rule] });
    }

    /// <summary>Adds a rule of your own, made by the container: registered as a singleton unless it is registered already.</summary>
    /// <typeparam name="TRule">The rule; it must be stateless.</typeparam>
    public ClaimCheckBuilder AddRule<TRule>()
        where TRule : class, IRule
    {
        if (!Services.Any(s => s.ServiceType == typeof(TRule) && !s.IsKeyedService))
        {
            Services.AddSingleton<TRule>();
        }

        return Add((provider, rules) => rules with { Rules = [.. rules.Rules, provider.GetRequiredService<TRule>()] });
    }

    /// <summary>The rule set that all steps make.</summary>
    /// <exception cref="RuleSetException">A step cannot be done, or the result is not valid.</exception>
    internal RuleSet Build(IServiceProvider provider, ClaimCheckOptions options)
    {
        var rules = _steps.Aggregate(RuleSet.Default, (rules, step) => step(provider, rules));
        return OptionRules.Over(rules, options);
    }

    private ClaimCheckBuilder Add(Func<IServiceProvider, RuleSet, RuleSet> step)
    {
        _steps.Add(step);
        return this;
    }
}
