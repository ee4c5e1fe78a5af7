using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Ranks differ.</summary>
internal sealed class CC1005RankRule()
    : QuantityRule(RuleDescriptor.Of("CC1005", "Ranks differ", "quantity"), Dimension.Rank);
