using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Tolls of one sort of people, or of one degree of harm, are parts: they say nothing against a toll of all.</summary>
internal static class CasualtyParts
{
    private static readonly FrozenSet<string> Sorts = PairWords.Of("sort").Concat(PairWords.Of("kin")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Kin = PairWords.Of("kin");

    private static readonly string[] ChineseSorts = [.. PairWords.Of("sort").Where(w => Letters.IsHan(w[0]))];

    private static readonly string[] Grave = PairWords.Terms("grave");

    /// <summary>Whether one of two tolls is of a part the other does not speak of.</summary>
    public static bool Differ(ReadClaim left, ReadClaim right) =>
        IsToll(left.Claim) && IsToll(right.Claim)
        && (SortOf(left.Claim.Value.Text) != SortOf(right.Claim.Value.Text) || IsGrave(left) != IsGrave(right));

    /// <summary>The one sort of people that the words of a toll name, or null.</summary>
    public static string? SortOf(string text)
    {
        var word = text[(text.AsSpan().LastIndexOfAny(' ', '-') + 1)..];
        return Sorts.TryGetValue(word, out var sort) ? sort
            : text.Length > 0 && Letters.IsHan(text[^1]) && ChineseFold.Fold(text) is var folded ? Array.Find(ChineseSorts, s => folded.EndsWith(s, StringComparison.Ordinal))
            : null;
    }

    /// <summary>Whether the words of a toll name people of one family.</summary>
    public static bool AreKin(string text) => SortOf(text) is { } sort && Array.IndexOf(Kin, sort) >= 0;

    private static bool IsToll(Claim claim) => claim.Predicate.StartsWith("casualties.", StringComparison.Ordinal) && claim.Value is Quantity { Dimension: Dimension.Count };

    private static bool IsGrave(ReadClaim claim) => claim.Claim.Predicate == "casualties.injured" && Array.Exists(Grave, w => claim.Profile.WeightOf(w) >= 1);
}
