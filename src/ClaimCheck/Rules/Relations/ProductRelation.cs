namespace ClaimCheck.Rules.Relations;

/// <summary>One value is the product of two others: amount = share × valuation, sum = shares × price. A share counts as a fraction.</summary>
/// <param name="product">Predicate of the product.</param>
/// <param name="left">Predicate of one factor.</param>
/// <param name="right">Predicate of the other.</param>
/// <param name="tolerance">How far the product may lie off, as a share of it.</param>
internal sealed class ProductRelation(string product, string left, string right, decimal tolerance) : FactRelation(product, left, right)
{
    /// <summary>Whether the second factor may be told without the product that joins it: a valuation before the money, staff after the cut.</summary>
    public bool MayExcludeProduct { get; init; }

    public override Reckoning? Reckon(IReadOnlyList<Claim> claims)
    {
        if (Operand.Of(claims[0]) is not { } product || Operand.Of(claims[1]) is not { } left || Operand.Of(claims[2]) is not { } right || !HasUnitOfOne(product, left, right))
        {
            return null;
        }

        var extent = left.Extent.Times(right.Extent);
        var wider = MayExcludeProduct ? left.Extent.Times(right.Extent.Plus(product.Extent)) : extent;
        var holds = extent.Widened(tolerance).Meets(product.Extent) || wider.Widened(tolerance).Meets(product.Extent) || extent.Low is null || extent.High is null;
        return holds ? new Reckoning(true, 0m, "", Reckoned.None) : Explain(product, left, right);
    }

    private static Reckoning Explain(Operand product, Operand left, Operand right)
    {
        var result = left.Stated * right.Stated;
        var text = $"{Figures.Of(left.Value)} × {Figures.Of(right.Value)} = {Figures.Reckoned(result, product)}, but {Figures.Of(product.Value)} is stated.";
        return new Reckoning(false, Reckoned.Gap(result, product.Stated), text, new Message("relation.product", new Qualifiers(
        [
            new("left", Figures.Of(left.Value)), new("right", Figures.Of(right.Value)), new("reckoned", Figures.Reckoned(result, product)), new("stated", Figures.Of(product.Value)),
        ])));
    }

    /// <summary>Whether the product is of the sort of one of its factors, or a sum of money for a number of things at a price.</summary>
    private static bool HasUnitOfOne(Operand product, Operand left, Operand right) => product.IsLike(left) || product.IsLike(right);
}
