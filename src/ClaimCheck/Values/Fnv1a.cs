namespace ClaimCheck.Values;

/// <summary>The 64-bit FNV-1a hash (Fowler, Noll, Vo), unit by unit: the same in every run and on every machine.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash with one more unit.</summary>
    public static ulong Add(ulong hash, ulong unit) => (hash ^ unit) * Prime;
}
