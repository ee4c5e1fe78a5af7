using ClaimCheck.Validation;
using Microsoft.Extensions.Options;

namespace ClaimCheck.DependencyInjection;

/// <summary>Tells the host at its start everything that is wrong with a registered rule set.</summary>
internal sealed class RuleSetCheck(ClaimCheckBuilder builder, IServiceProvider provider) : IValidateOptions<ClaimCheckOptions>
{
    public ValidateOptionsResult Validate(string? name, ClaimCheckOptions options)
    {
        if (name != builder.Name)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            var faults = Faults.Of(builder.Build(provider, options));
            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(f => f.ToString()));
        }
        catch (RuleSetException exception)
        {
            return ValidateOptionsResult.Fail(exception.Faults.Select(f => f.ToString()));
        }
    }
}
