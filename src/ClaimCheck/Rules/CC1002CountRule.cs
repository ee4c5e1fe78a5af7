using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Counts differ.</summary>
internal sealed class CC1002CountRule()
    : QuantityRule(RuleDescriptor.Of("CC1002", "Counts differ", "quantity"), Dimension.Count);
