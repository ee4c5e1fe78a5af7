using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>A range of numbers to reckon with; an end that is null is open, as is one that grows too large for a decimal.</summary>
internal readonly record struct Extent(decimal? Low, decimal? High)
{
    /// <summary>Products of two numbers below this fit into a decimal.</summary>
    private const decimal Largest = 1e27m;

    private static readonly Extent Any = new(null, null);

    /// <summary>All that a value may stand for: what its words assert and what it may be rounded from, in its own unit.</summary>
    public static Extent Of(Quantity value) =>
        new(Least(value.Core.Low, value.Rounding.Low), Most(value.Core.High, value.Rounding.High));

    /// <summary>The same numbers by a factor above zero.</summary>
    public Extent By(decimal factor) => new(Product(Low, factor), Product(High, factor));

    public Extent Plus(Extent other) => new(Sum(Low, other.Low), Sum(High, other.High));

    /// <summary>The products, of numbers that are not below zero; any number where one may be.</summary>
    public Extent Times(Extent other) =>
        Low >= 0m && other.Low >= 0m ? new(Product(Low, other.Low), Product(High, other.High)) : Any;

    /// <summary>The quotients, of numbers above zero; any number where one may not be.</summary>
    public Extent Over(Extent other) =>
        Low >= 0m && other.Low > 0m ? new(other.High is { } most ? Quotient(Low, most) : 0m, Quotient(High, other.Low.Value)) : Any;

    /// <summary>The range with a share of its ends more on either side.</summary>
    public Extent Widened(decimal share) =>
        new(Sum(Low, -Product(Low is { } low ? Math.Abs(low) : null, share)), Sum(High, Product(High is { } high ? Math.Abs(high) : null, share)));

    public bool Meets(Extent other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every number lies below every number of the other.</summary>
    public bool IsBelow(Extent other) => High < other.Low;

    private static decimal? Least(decimal? left, decimal? right) => left is { } l && right is { } r ? Math.Min(l, r) : null;

    private static decimal? Most(decimal? left, decimal? right) => left is { } l && right is { } r ? Math.Max(l, r) : null;

    private static decimal? Sum(decimal? left, decimal? right) =>
        left is { } l && right is { } r && Math.Abs(l) < Largest && Math.Abs(r) < Largest ? l + r : null;

    private static decimal? Product(decimal? left, decimal? right)
    {
        if (left is not { } l || right is not { } r)
        {
            return null;
        }

        return l == 0m || r == 0m ? 0m : Math.Abs(l) <= 1m || Math.Abs(r) < Largest / Math.Abs(l) ? l * r : null;
    }

    private static decimal? Quotient(decimal? left, decimal right) =>
        left is { } l && (right >= 1m || Math.Abs(l) < Largest * right) ? l / right : null;
}
