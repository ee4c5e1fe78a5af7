namespace ClaimCheck.Validation;

/// <summary>Finds everything that is wrong with a value at once.</summary>
public static class Faults
{
    /// <summary>The faults of a rule set, each with the value seen, what was expected and its id; empty when there is none.</summary>
    public static Sequence<string> Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return IsBuiltIn(rules) ? [] : RuleSetValidator.Instance.Validate(rules).Errors.Select(e => e.ErrorMessage).ToSequence();
    }

    /// <summary>The faults of a claim built by hand; empty when there is none.</summary>
    public static Sequence<string> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimValidator.Instance.Validate(claim).Errors.Select(e => e.ErrorMessage).ToSequence();
    }

    /// <summary>The built-in rules are valid under either reading of bounds; making the validator costs more than a small check.</summary>
    private static bool IsBuiltIn(RuleSet rules) => rules.Bounds is Bounds.News or Bounds.Strict && rules == RuleSet.Default with { Bounds = rules.Bounds };

    internal static void ThrowIfAny(IEnumerable<string> faults, string parameter)
    {
        var all = faults.ToSequence();
        if (all.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, all), parameter);
        }
    }
}
