using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>A claim's number as a relation reckons with it: a share as a fraction of one, what has a base unit in that unit.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Value">Its value.</param>
/// <param name="Stated">The number.</param>
/// <param name="Extent">All it may stand for.</param>
/// <param name="Unit">What it is reckoned in; null for a share or a plain number.</param>
internal sealed record Operand(Claim Claim, Quantity Value, decimal Stated, Extent Extent, string? Unit)
{
    private const decimal Percent = 0.01m;

    /// <summary>The claim's number; null where its value is none, or tells a change.</summary>
    public static Operand? Of(Claim claim)
    {
        if (claim.Value is not Quantity value)
        {
            return null;
        }

        var extent = Extent.Of(value);
        if (value.Dimension == Dimension.Share)
        {
            return new Operand(claim, value, value.Stated * Percent, extent.By(Percent), null);
        }

        return UnitConversion.ToBase(1m, value.Unit) is { } factor && factor > 0m && UnitConversion.ToBase(0m, value.Unit) == 0m && value.Base is { } stated
            ? new Operand(claim, value, stated, extent.By(factor), value.Dimension.ToString())
            : new Operand(claim, value, value.Stated, extent, value.Unit);
    }

    /// <summary>Whether the two are of one sort, so that they may be added or set against each other.</summary>
    public bool IsLike(Operand other) =>
        Value.Dimension == other.Value.Dimension
        && (Unit == other.Unit || (Value.Dimension == Dimension.Count && CountedNouns.Comparable(Unit, other.Unit)));
}
