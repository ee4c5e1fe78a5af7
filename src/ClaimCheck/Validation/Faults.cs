namespace ClaimCheck.Validation;

/// <summary>Finds everything that is wrong with a value at once.</summary>
public static class Faults
{
    /// <summary>The faults of a rule set, each with its place, the value seen, what was expected and its id; empty when there is none.</summary>
    public static Sequence<RuleSetFault> Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return IsBuiltIn(rules) ? [] : Own(rules).Concat(RelationReferences.Of(rules)).ToSequence();
    }

    /// <summary>The faults of a claim built by hand; empty when there is none.</summary>
    public static Sequence<string> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimValidator.Instance.Validate(claim).Errors.Select(e => e.ErrorMessage).ToSequence();
    }

    /// <summary>What is wrong with the members of a rule set, whatever they name.</summary>
    internal static IEnumerable<RuleSetFault> Own(RuleSet rules) => RuleSetValidator.Instance.Validate(rules).Errors.Select(Failures.ToFault);

    internal static void ThrowIfAny(Sequence<RuleSetFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new RuleSetException(faults);
        }
    }

    internal static void ThrowIfAny(IEnumerable<string> faults, string parameter)
    {
        var all = faults.ToSequence();
        if (all.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, all), parameter);
        }
    }

    /// <summary>The built-in rules are valid under either reading of bounds; making the validator costs more than a small check.</summary>
    private static bool IsBuiltIn(RuleSet rules) => rules.Bounds is Bounds.News or Bounds.Strict && rules == RuleSet.Default with { Bounds = rules.Bounds };
}
