using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Sums of money differ.</summary>
internal sealed class CC1001MoneyRule()
    : QuantityRule(RuleDescriptor.Of("CC1001", "Sums of money differ", "quantity"), Dimension.Money);
