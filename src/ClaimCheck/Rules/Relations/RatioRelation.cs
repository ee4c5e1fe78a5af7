using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>A share is a part divided by its whole: 1,900 of 24,000 are 7.9 %; or a price a sum divided by a number of things.</summary>
/// <param name="share">Predicate of the share.</param>
/// <param name="part">Predicate of the part.</param>
/// <param name="whole">Predicate of the whole.</param>
/// <param name="tolerance">How far the share may lie off, as a share of it.</param>
internal sealed class RatioRelation(string share, string part, string whole, decimal tolerance) : ReckonedRelation(share, part, whole)
{
    /// <summary>Whether the whole may be told without the part: staff after the cut.</summary>
    public bool MayExcludePart { get; init; }

    public override Reckoning? Reckon(IReadOnlyList<Claim> claims)
    {
        if (Operand.Of(claims[0]) is not { } share || Operand.Of(claims[1]) is not { } part || Operand.Of(claims[2]) is not { Stated: > 0m } whole
            || !(share.Value.Dimension == Dimension.Share ? part.IsLike(whole) : share.IsLike(part)))
        {
            return null;
        }

        var extent = part.Extent.Over(whole.Extent);
        var other = MayExcludePart ? part.Extent.Over(whole.Extent.Plus(part.Extent)) : extent;
        var holds = extent.Widened(tolerance).Meets(share.Extent) || other.Widened(tolerance).Meets(share.Extent) || extent.Low is null || extent.High is null;
        return holds ? Reckoning.Right : Explain(share, part, whole);
    }

    private static Reckoning Explain(Operand share, Operand part, Operand whole)
    {
        var result = part.Stated / whole.Stated;
        return new Reckoning(false, Reckoning.GapOf(result, share.Stated), new Message("relation.ratio", new Qualifiers(
        [
            new("part", Figures.Of(part.Value)), new("whole", Figures.Of(whole.Value)), new("reckoned", Figures.Reckoned(result, share)), new("stated", Figures.Of(share.Value)),
        ])));
    }
}
