using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Gives a number that leaves its unit out the unit that another article writes behind the same number:
/// "26.35万" beside 26.35万元. Only numbers that hardly agree by chance, and only where one unit is meant.</summary>
internal static class BareNumbers
{
    public static List<ReadClaim> WithUnits(IReadOnlyList<ReadClaim> claims)
    {
        var full = claims.Where(c => IsDistinctive(c) && !IsBare(c)).ToLookup(c => ((Quantity)c.Claim.Value).Stated);
        return [.. claims.Select(c => IsDistinctive(c) && IsBare(c) && Counterpart(c, full) is { } other ? Adopt(c, other) : c)];
    }

    private static ReadClaim? Counterpart(ReadClaim bare, ILookup<decimal, ReadClaim> full)
    {
        var others = full[((Quantity)bare.Claim.Value).Stated].Where(c => c.Claim.Article != bare.Claim.Article).ToArray();
        return others.Length > 0 && others.All(o => UnitOf(o) == UnitOf(others[0])) ? others[0] : null;
    }

    private static ReadClaim Adopt(ReadClaim bare, ReadClaim other)
    {
        var (own, model) = ((Quantity)bare.Claim.Value, (Quantity)other.Claim.Value);
        var value = own with { Dimension = model.Dimension, Unit = model.Unit, Base = model.Unit is null ? null : UnitConversion.ToBase(own.Stated, model.Unit) };
        var isOpen = OpenPredicate.Is(bare.Claim.Predicate);
        return bare with { Claim = bare.Claim with { Value = value, Predicate = isOpen || model.Dimension != Dimension.Count ? other.Claim.Predicate : bare.Claim.Predicate } };
    }

    private static (Dimension, string?) UnitOf(ReadClaim claim) => claim.Claim.Value is Quantity quantity ? (quantity.Dimension, quantity.Unit) : default;

    private static bool IsBare(ReadClaim claim) => claim.Claim.Value is Quantity { Dimension: Dimension.Count, Unit: null };

    private static bool IsDistinctive(ReadClaim claim) => claim.Claim.Value is Quantity { Per: null } && Distinctiveness.Of(claim.Claim.Value);
}
