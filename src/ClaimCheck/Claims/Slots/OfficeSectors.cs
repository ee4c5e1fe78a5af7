using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Slots;

/// <summary>Knows which offices one person does not hold at once because they belong to different callings: minister and head of a railway.</summary>
internal static class OfficeSectors
{
    private static readonly string[][] Rows = [.. LanguageTable.Rows("office-sectors.tsv")];

    private static readonly FrozenDictionary<string, string> SectorOf =
        Rows.SelectMany(c => c[1].Split(','), (c, office) => KeyValuePair.Create(office, c[0])).DistinctBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<(string, string)> Together =
        Rows.SelectMany(c => c[2].Split(',', StringSplitOptions.RemoveEmptyEntries), (c, other) => (c[0], other)).ToFrozenSet();

    /// <summary>Whether nobody holds both.</summary>
    public static bool Clash(string left, string right) =>
        Of(left) is { } l && Of(right) is { } r && l != r && !Together.Contains((l, r)) && !Together.Contains((r, l));

    private static string? Of(string office) =>
        SectorOf.GetValueOrDefault(office) ?? (office.StartsWith("chief-", StringComparison.Ordinal) && office.EndsWith("-officer", StringComparison.Ordinal) ? "business" : null);
}
