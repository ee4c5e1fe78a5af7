using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Judges whether a value can stand in a relation: its dimension, what it counts, whether it tells a change, its size.</summary>
internal static class PredicateFit
{
    private const string People = "people";

    public static bool Fits(Predicate predicate, ClaimValue value, string dimension, bool isChange) =>
        PredicateCatalogue.Measures(predicate, dimension)
        && (predicate.Tells == Telling.Either || predicate.Tells == (isChange ? Telling.Change : Telling.Level))
        && (value is not Quantity quantity || (Counts(predicate, quantity) && IsSane(predicate, quantity)));

    private static bool Counts(Predicate predicate, Quantity quantity) =>
        quantity.Dimension != Dimension.Count || predicate.Counts.Count == 0
        || (quantity.Unit is not { } unit || unit == "unit"
            ? !predicate.NeedsNoun
            : predicate.Counts.Contains(unit, StringComparer.Ordinal) || (predicate.Counts.Contains(People, StringComparer.Ordinal) && CountedNouns.IsPerson(unit)));

    private static bool IsSane(Predicate predicate, Quantity quantity)
    {
        var size = quantity.Base ?? quantity.Stated;
        return !(size < predicate.Least) && !(size > predicate.Greatest);
    }
}
