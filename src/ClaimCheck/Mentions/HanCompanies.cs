using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Shortens the names of Chinese companies as news does: 海州航运股份有限公司 is 海州航运.</summary>
internal static class HanCompanies
{
    private const int LeastLength = 3;

    private static readonly string[] s_suffixes = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "股份公司", "集团公司", "公司", "集团", "股份", "控股"];

    /// <summary>The name without the words for its form; null where nothing of its own is left.</summary>
    public static string? Short(string surface)
    {
        var name = surface;
        while (Array.Find(s_suffixes, s => name.EndsWith(s, StringComparison.Ordinal)) is { } suffix)
        {
            name = name[..^suffix.Length];
        }

        return name.Length < surface.Length && name.Length >= LeastLength && Letters.IsHan(name[0]) && Gazetteer.Named(name) is null ? name : null;
    }
}
