using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Measures, durations and ages differ.</summary>
internal sealed class CC1004MeasureRule()
    : QuantityRule(
        RuleDescriptor.Of("CC1004", "Measures, durations or ages differ", "quantity"),
        [.. Enum.GetValues<Dimension>().Except([Dimension.Money, Dimension.Count, Dimension.Share, Dimension.PercentagePoint, Dimension.Rank])]);
