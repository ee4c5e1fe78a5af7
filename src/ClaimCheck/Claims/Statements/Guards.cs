using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>What lets twins differ and both be right: another modality, a condition or an exception, another time.</summary>
internal static class Guards
{
    public static bool Hold(Twin twin) =>
        SameForce(twin)
        && Counts(twin.Left, WordSort.Scope).SequenceEqual(Counts(twin.Right, WordSort.Scope), StringComparer.Ordinal)
        && !OtherTime(twin)
        && (twin.Left.Context.Sentence.Section == twin.Right.Context.Sentence.Section);

    /// <summary>Whether dates in the same place exclude each other.</summary>
    public static bool OtherTime(Twin twin) => ValuePairs.Of(twin).Any(p => p.Left.Value is DateSpan && p.Differs);

    /// <summary>Whether both assert or both deny.</summary>
    public static bool SameSide(Twin twin) => Counts(twin.Left, WordSort.Negator).Count() % 2 == Counts(twin.Right, WordSort.Negator).Count() % 2;

    /// <summary>Whether both are duties, or leave, or plain.</summary>
    public static bool SameForce(Twin twin) => Counts(twin.Left, WordSort.Modal).SequenceEqual(Counts(twin.Right, WordSort.Modal), StringComparer.Ordinal);

    private static IEnumerable<string> Counts(Statement statement, WordSort sort) =>
        statement.Words.Where(w => w.Sort == sort).Select(w => w.Key).Order(StringComparer.Ordinal);
}
