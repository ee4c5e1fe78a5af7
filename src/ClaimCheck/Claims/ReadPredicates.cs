using ClaimCheck.Claims.Slots;

namespace ClaimCheck.Claims;

/// <summary>Predicates that are in no pack: formed from what is counted, or told by what stands in the same place.</summary>
internal static class ReadPredicates
{
    private const string Statement = "statement.";

    /// <summary>Whether an id, or all below a name, can be of them.</summary>
    public static bool Are(string id) =>
        OpenPredicate.Is(id) || id.StartsWith(SlotPredicate.Prefix, StringComparison.Ordinal) || id.StartsWith(Statement, StringComparison.Ordinal);
}
