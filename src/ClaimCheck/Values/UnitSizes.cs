using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Values;

/// <summary>Sizes of units in the base unit of their dimension.</summary>
internal static class UnitSizes
{
    private static readonly FrozenDictionary<string, decimal> Sizes = LanguageTable.Lines(typeof(UnitSizes).Assembly, "units.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => decimal.Parse(cells[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Months in a calendar unit, or null for a unit of fixed length.</summary>
    public static decimal? InMonths(string? unit) => unit switch
    {
        "month" => 1,
        "quarter" => 3,
        "year" => 12,
        "decade" => 120,
        "century" => 1200,
        _ => null,
    };

    /// <summary>Size in the base unit of the dimension, or null for an unknown unit.</summary>
    public static decimal? Of(string? unit) => unit is not null && Sizes.TryGetValue(unit, out var size) ? size : null;
}
