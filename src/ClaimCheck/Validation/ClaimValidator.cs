using System.Globalization;
using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What a claim built by hand must satisfy.</summary>
internal sealed class ClaimValidator : AbstractValidator<Claim>
{
    public static readonly ClaimValidator Instance = new();

    private ClaimValidator()
    {
        RuleFor(c => c.Article).NotEmpty().WithErrorCode("CC9110").WithMessage(c => $"The claim about '{c.Subject?.Id}' has no Article; give the id of the article that makes it. CC9110");
        RuleFor(c => c.Predicate).NotEmpty().WithErrorCode("CC9111").WithMessage(c => $"The claim of article '{c.Article}' has no Predicate; name the relation, such as company.employees. CC9111");
        RuleFor(c => c.Subject).Must(s => !string.IsNullOrWhiteSpace(s?.Id)).WithErrorCode("CC9112").WithMessage(c => $"The claim of article '{c.Article}' has no Subject; say whom or what it is about. CC9112");
        RuleFor(c => c.Value).NotNull().WithErrorCode("CC9113").WithMessage(c => $"The claim of article '{c.Article}' has no Value. CC9113");
        RuleFor(c => c.Modality).IsInEnum().WithErrorCode("CC9115").WithMessage(c => $"Modality is {c.Modality}; it must be one of {string.Join(", ", Enum.GetNames<Modality>())}. CC9115");
        RuleFor(c => c.Confidence).InclusiveBetween(0m, 1m).WithErrorCode("CC9114").WithMessage(c =>
            string.Create(CultureInfo.InvariantCulture, $"Confidence is {c.Confidence}; it must be between 0 and 1. CC9114"));
    }
}
