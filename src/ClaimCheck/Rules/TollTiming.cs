using ClaimCheck.Facts;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Tells whether tolls told on different days moved: a later one may be greater; the dead do not come back to life.</summary>
internal static class TollTiming
{
    public static bool Concerns(FactSheet fact) => fact.Predicate is { Toll: not Toll.None };

    /// <summary>Whether the later of two tolls can have grown out of the earlier.</summary>
    /// <param name="toll">Whether the counted stay counted.</param>
    /// <param name="earlier">Value of the earlier article.</param>
    /// <param name="later">Value of the later article.</param>
    public static bool CanFollow(Toll toll, ClaimValue earlier, ClaimValue later) =>
        toll == Toll.Passing || earlier is not Quantity first || later is not Quantity last
        || first.Hedged || first.Bound != Bound.None || last.Hedged || last.Bound != Bound.None || first.Stated < last.Stated;
}
