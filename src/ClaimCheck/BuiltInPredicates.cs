using ClaimCheck.Json;
using ClaimCheck.Predicates;

namespace ClaimCheck;

/// <summary>The predicates that come with the library. Read once, at first use. Thread-safe.</summary>
public static class BuiltInPredicates
{
    private static readonly Lazy<PredicateCatalogue> s_catalogue = new(() => new PredicateCatalogue(PredicateJson.BuiltIn()));

    /// <summary>All of them, pack by pack.</summary>
    public static Sequence<Predicate> All => s_catalogue.Value.All;

    internal static PredicateCatalogue Catalogue => s_catalogue.Value;

    /// <summary>The predicate of an id (<c>company.valuation</c>), or null.</summary>
    public static Predicate? Find(string id) => s_catalogue.Value.Find(id);
}
