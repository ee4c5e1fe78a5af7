using System.Globalization;
using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What a rule set must satisfy.</summary>
internal sealed class RuleSetValidator : AbstractValidator<RuleSet>
{
    public static readonly RuleSetValidator Instance = new();

    private RuleSetValidator()
    {
        RuleFor(r => r.MinorWithin).InclusiveBetween(0m, 1m).WithErrorCode("CC9101").WithMessage(r =>
            string.Create(CultureInfo.InvariantCulture, $"MinorWithin is {r.MinorWithin}; it must be between 0 and 1 (a share: 5 % is 0.05). CC9101"));
        RuleFor(r => r.Bounds).IsInEnum().WithErrorCode("CC9102").WithMessage(r => $"Bounds is {r.Bounds}; it must be News or Strict. CC9102");
        RuleForEach(r => r.DisabledRules).Matches("^[A-Z]{2,12}[0-9]{2,6}\\z").WithErrorCode("CC9103").WithMessage((_, id) =>
            $"DisabledRules holds '{id}'; a rule's id is capital letters and digits, such as CC1001. CC9103");
        RuleForEach(r => r.Aliases).Must(a => !string.IsNullOrWhiteSpace(a.Key) && !string.IsNullOrWhiteSpace(a.Value)).WithErrorCode("CC9104").WithMessage((_, a) =>
            $"Aliases maps '{a.Key}' to '{a.Value}'; neither may be empty. CC9104");
    }
}
