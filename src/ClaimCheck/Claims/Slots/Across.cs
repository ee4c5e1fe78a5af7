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
}
