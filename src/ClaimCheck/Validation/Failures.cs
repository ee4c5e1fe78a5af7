using FluentValidation.Results;

namespace ClaimCheck.Validation;

/// <summary>Turns failures of the validators into faults, and back.</summary>
internal static class Failures
{
    public static ValidationFailure Of(string code, string property, object? seen, string expected) => new(property, expected, seen) { ErrorCode = code };

    public static RuleSetFault ToFault(ValidationFailure failure) =>
        new(failure.ErrorCode, PathOf(failure.PropertyName), Seen.Of(failure.AttemptedValue), failure.ErrorMessage);

    /// <summary>Predicates[2].Tolerance as $.predicates[2].tolerance.</summary>
    public static string PathOf(string property)
    {
        var words = property
            .Replace("CuesEn", "Cues.En", StringComparison.Ordinal).Replace("CuesZh", "Cues.Zh", StringComparison.Ordinal)
            .Replace("LabelEn", "Label.En", StringComparison.Ordinal).Replace("LabelZh", "Label.Zh", StringComparison.Ordinal)
            .Split('.').Where(w => w.Length > 0).Select(w => char.ToLowerInvariant(w[0]) + w[1..]);
        return string.Join('.', words.Prepend("$"));
    }
}
