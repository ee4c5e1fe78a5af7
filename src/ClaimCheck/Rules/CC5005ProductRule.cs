using ClaimCheck.Rules.Relations;

namespace ClaimCheck.Rules;

/// <summary>A sum of money that is not the share times the valuation, or the number of shares times their price.</summary>
/// <remarks>Prices carry a premium and valuations are told with or without debt: only what is far off is told.</remarks>
internal sealed class CC5005ProductRule()
    : RelationRule(
        RuleDescriptor.Of("CC5005", "A sum that is not share times valuation, or number times price", "logic"),
        new ProductRelation("investment.amount", ["stake.share", "company.valuation"], Premium) { MayExcludeProduct = true },
        new ProductRelation("funding.amount", ["stake.share", "company.valuation"], Premium) { MayExcludeProduct = true },
        new ProductRelation("investment.amount", ["shares.count", "share.price"], Rounding) { Nearness = Nearness.Sentence },
        new ProductRelation("funding.amount", ["shares.count", "share.price"], Rounding) { Nearness = Nearness.Sentence })
{
    private const decimal Premium = 0.4m;

    /// <summary>Fees and an option to sell a few shares more lie between a price and what is raised.</summary>
    private const decimal Rounding = 0.2m;
}
