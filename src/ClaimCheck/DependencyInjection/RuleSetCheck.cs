using ClaimCheck.Validation;
using Microsoft.Extensions.Options;

namespace ClaimCheck.DependencyInjection;

/// <summary>Builds a registered rule set when its options are validated, at the start of the host or with the first use, and tells everything that is wrong with it.</summary>
internal sealed class RuleSetCheck(ClaimCheckBuilder builder, IServiceProvider provider) : IValidateOptions<ClaimCheckOptions>
{
    private RuleSet _rules = RuleSet.Default;
    private Sequence<RuleSetFault> _faults = [];

    public ValidateOptionsResult Validate(string? name, ClaimCheckOptions options)
    {
        if (name != builder.Name)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            _rules = builder.Build(provider, options);
            _faults = Faults.Of(_rules);
        }
        catch (RuleSetException exception)
        {
            _faults = exception.Faults;
        }

        return _faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_faults.Select(f => f.ToString()));
    }

    /// <summary>The rule set as it was built when the options were validated.</summary>
    /// <exception cref="RuleSetException">It is not valid.</exception>
    public RuleSet RulesOf(IOptionsMonitor<ClaimCheckOptions> options)
    {
        try
        {
            options.Get(builder.Name);
            return _rules;
        }
        catch (OptionsValidationException exception)
        {
            throw _faults.Count > 0 ? new RuleSetException(_faults) : new RuleSetException(string.Join(Environment.NewLine, exception.Failures), exception);
        }
    }
}
