using ClaimCheck.Rules;
using ClaimCheck.Values;
using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What a rule set must satisfy.</summary>
internal sealed class RuleSetValidator : AbstractValidator<RuleSet>
{
    public static readonly RuleSetValidator Instance = new();

    private static readonly string[] s_builtIn = [.. BuiltInRules.Descriptors.Select(d => d.Id)];

    private RuleSetValidator()
    {
        RuleFor(r => r.MinorWithin).Needs(m => m is >= 0 and <= 1, "CC9101", "it must be between 0 and 1 (a share: 5 % is 0.05)");
        RuleFor(r => r.Bounds).IsInEnum().WithErrorCode("CC9102").WithMessage(_ => "it must be news or strict");
        RuleFor(r => r.Aliases).Custom((aliases, context) =>
        {
            foreach (var (spelling, name) in aliases.Where(a => string.IsNullOrWhiteSpace(a.Key) || string.IsNullOrWhiteSpace(a.Value)))
            {
                context.AddFailure(Failures.Of("CC9104", $"Aliases['{spelling}']", name, "neither a spelling nor its name may be empty"));
            }
        });
        RuleForEach(r => r.DisabledRules).Custom((id, context) => Named(id, context, context.PropertyPath));
        RuleForEach(r => r.Severities).Custom((s, context) => Named(s.Rule, context, context.PropertyPath));
        RuleForEach(r => r.Predicates).SetValidator(PredicateValidator.Instance);
        RuleForEach(r => r.Relations).SetValidator(FactRelationValidator.Instance);
        RuleForEach(r => r.Suppressions).SetValidator(SuppressionValidator.Instance);
        RuleForEach(r => r.Rules).Custom((rule, context) =>
        {
            if (!RuleId.IsOwn(rule.Descriptor.Id))
            {
                context.AddFailure(Failures.Of("CC9219", context.PropertyPath, rule.Descriptor.Id, "the id of a rule of your own is two to twelve capital letters and two to six digits, such as DESK1001; CC and digits are kept for ClaimCheck"));
            }
        });
        this.AreOnce(r => r.Predicates.Places(p => p.Id, "Predicates", "Id"));
        this.AreOnce(r => r.Rules.Places(x => x.Descriptor.Id, "Rules", "Descriptor.Id").Concat(r.Relations.Places(x => x.Id, "Relations", "Id")));
        this.AreOnce(r => r.Suppressions.Places(s => s.Finding, "Suppressions", "Finding"));
    }

    /// <summary>A rule that is named must look like one, and a built-in one must exist.</summary>
    private static void Named(string id, ValidationContext<RuleSet> context, string path)
    {
        if (!RuleId.Is(id))
        {
            context.AddFailure(Failures.Of("CC9103", path, id, "the id of a rule is two to twelve capital letters and two to six digits, such as CC1001"));
        }
        else if (RuleId.IsKept(id) && !s_builtIn.Contains(id, StringComparer.Ordinal))
        {
            context.AddFailure(Failures.Of("CC9215", path, id, $"there is no such rule{Nearest.Hint(id, s_builtIn)}; claimcheck rules lists them"));
        }
    }
}
