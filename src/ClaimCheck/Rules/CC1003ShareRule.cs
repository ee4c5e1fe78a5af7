using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Shares and percentages differ.</summary>
internal sealed class CC1003ShareRule()
    : QuantityRule(RuleDescriptor.Of("CC1003", "Shares and percentages differ", "quantity"), Dimension.Share, Dimension.PercentagePoint);
