using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Casualties;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Tolls of one sort of people, or of one degree of harm, are parts: they say nothing against a toll of all.</summary>
internal static class CasualtyParts
{
    private static readonly FrozenSet<string> Sorts = FrozenSet.ToFrozenSet(
        [
            "child", "children", "kid", "kids", "teen", "teens", "teenager", "teenagers", "boy", "boys", "girl", "girls", "juveniles",
            "woman", "women", "guard", "guards", "officer", "officers", "student", "students", "baby", "babies", "brothers", "sisters",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] ChineseSorts = ["儿童", "兒童", "孩子", "少年", "男孩", "女孩", "女子", "女性", "学生", "學生", "警察", "警员", "警員", "保安"];

    private static readonly string[] Grave = [.. new[] { "seriously", "critically", "severely" }.Select(w => "w:" + EnglishStem.Of(w)), "w:重伤", "w:危重", "w:重症"];

    /// <summary>Whether one of two tolls is of a part the other does not speak of.</summary>
    public static bool Differ(ReadClaim left, ReadClaim right) =>
        IsToll(left.Claim) && IsToll(right.Claim)
        && (SortOf(left.Claim.Value.Text) != SortOf(right.Claim.Value.Text) || IsGrave(left) != IsGrave(right) || DifferByCulprit(left.Claim, right.Claim));

    /// <summary>One counts the one who did it among the dead, the other does not say, and they are one apart.</summary>
    private static bool DifferByCulprit(Claim left, Claim right) =>
        left.Qualifiers.ContainsKey(CasualtyClaims.CulpritCounted) != right.Qualifiers.ContainsKey(CasualtyClaims.CulpritCounted)
        && left.Value is Quantity l && right.Value is Quantity r && l.Stated - r.Stated == (left.Qualifiers.ContainsKey(CasualtyClaims.CulpritCounted) ? 1 : -1);

    private static bool IsToll(Claim claim) => claim.Predicate.StartsWith("casualties.", StringComparison.Ordinal) && claim.Value is Quantity { Dimension: Dimension.Count };

    private static string? SortOf(string text)
    {
        var word = text.AsSpan(text.LastIndexOfAny([' ', '-']) + 1).ToString();
        return Sorts.TryGetValue(word, out var sort) ? sort : Array.Find(ChineseSorts, s => text.EndsWith(s, StringComparison.Ordinal));
    }

    private static bool IsGrave(ReadClaim claim) => claim.Claim.Predicate == "casualties.injured" && Array.Exists(Grave, w => claim.Profile.WeightOf(w) >= 1);
}
