using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What the judgement of a finding must hold.</summary>
internal sealed class SuppressionValidator : AbstractValidator<Suppression>
{
    public static readonly SuppressionValidator Instance = new();

    private SuppressionValidator()
    {
        RuleFor(s => s.Finding).Needs(IsId, "CC9216", "give the id of the finding as the report prints it: x and hexadecimal digits");
        RuleFor(s => s.By).Needs(IsSaid, "CC9216", "say who decided");
        RuleFor(s => s.Why).Needs(IsSaid, "CC9216", "say why, for whoever reads it next");
        RuleFor(s => s.Decision).IsInEnum().WithErrorCode("CC9211").WithMessage(_ => "it must be accepted or dismissed");
    }

    private static bool IsId(string? id) => id is ['x', .. { Length: > 0 } rest] && rest.All(char.IsAsciiHexDigitLower);

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);
}
