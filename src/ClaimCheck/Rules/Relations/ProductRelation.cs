namespace ClaimCheck.Rules.Relations;

/// <summary>One value is the product of others: amount = share × valuation, sum = shares × price. A share counts as a fraction.</summary>
/// <param name="product">Predicate of the product.</param>
/// <param name="factors">Predicates of the factors.</param>
/// <param name="tolerance">How far the product may lie off, as a share of it.</param>
internal sealed class ProductRelation(string product, Sequence<string> factors, decimal tolerance) : ReckonedRelation(product, factors)
{
    /// <summary>Whether the last factor may be told without the product that joins it: a valuation before the money.</summary>
    public bool MayExcludeProduct { get; init; }

    public override Reckoning? Reckon(IReadOnlyList<Claim> claims)
    {
        Operand[] operands = [.. claims.Select(Operand.Of).OfType<Operand>()];
        if (operands.Length < claims.Count || !Array.Exists(operands[1..], operands[0].IsLike))
        {
            return null;
        }

        var (product, first, last) = (operands[0], operands[1..^1].Aggregate(new Extent(1m, 1m), (all, factor) => all.Times(factor.Extent)), operands[^1]);
        var extent = first.Times(last.Extent);
        var wider = MayExcludeProduct ? first.Times(last.Extent.Plus(product.Extent)) : extent;
        var holds = extent.Low is null || extent.High is null || extent.Widened(tolerance).Meets(product.Extent) || wider.Widened(tolerance).Meets(product.Extent);
        return holds ? Reckoning.Right : Explain(product, operands[1..]);
    }

    private static Reckoning Explain(Operand product, Operand[] factors)
    {
        var result = factors.Aggregate(1m, (all, factor) => all * factor.Stated);
        var (terms, reckoned, stated) = (string.Join(" × ", factors.Select(f => Figures.Of(f.Value))), Figures.Reckoned(result, product), Figures.Of(product.Value));
        return new Reckoning(false, Reckoning.GapOf(result, product.Stated),
            new Message("relation.product", new Qualifiers([new("factors", terms), new("reckoned", reckoned), new("stated", stated)])));
    }
}
