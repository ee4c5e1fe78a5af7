using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Sets what articles tell against what others tell.</summary>
internal static class Across
{
    /// <summary>Every pair of different articles once, in order of what is told; the article that comes first by its id stands left.</summary>
    public static IEnumerable<(T Left, T Right)> Articles<T>(IReadOnlyCollection<T> told, Func<T, string> articleOf) =>
        from left in told
        from right in told
        where string.CompareOrdinal(articleOf(left), articleOf(right)) < 0
        select (left, right);

    /// <summary>Whether an article tells what another has.</summary>
    public static bool IsSaidToo(List<Filler> told, Filler one, Filler other) =>
        told.Exists(f => f.Article == one.Article && f.Value.RelationTo(other.Value) == Relation.Same);
}
