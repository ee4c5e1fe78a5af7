namespace ClaimCheck;

/// <summary>Makes a <see cref="Sequence{T}"/>.</summary>
public static class Sequence
{
    /// <summary>A sequence with a copy of <paramref name="items"/>.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Sequence<T>.Empty : new(items.ToArray());

    /// <summary>A sequence with a copy of <paramref name="items"/>.</summary>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());
}
