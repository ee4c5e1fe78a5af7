using ClaimCheck.Rules;
using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What a relation of a rule set must satisfy by itself.</summary>
internal sealed class FactRelationValidator : AbstractValidator<FactRelation>
{
    public static readonly FactRelationValidator Instance = new();

    private FactRelationValidator()
    {
        RuleFor(r => r.Id).Needs(RuleId.IsOwn, "CC9219", "the id of a rule of your own is two to twelve capital letters and two to six digits, such as DESK5001; CC and digits are kept for ClaimCheck");
        RuleFor(r => r.Formula).Custom((formula, context) =>
        {
            if (!RelationFormula.TryParse(formula, out _, out var fault))
            {
                context.AddFailure(Failures.Of("CC9212", context.PropertyPath, formula, fault));
            }
        });
        RuleFor(r => r.Within).Needs(w => w is >= 0 and <= 1, "CC9208", "it must be between 0 and 1 (a share: 5 % is 0.05)");
        RuleFor(r => r.Severity).IsInEnum().WithErrorCode("CC9211").WithMessage(_ => "it must be minor, major or critical");
    }
}
