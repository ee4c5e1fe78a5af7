using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Exact decimal conversion between units and the base unit of their dimension.</summary>
internal static class UnitConversion
{
    private static readonly Lazy<TextTable<Row>> s_rows = new(Load);

    /// <summary>The dimension a unit measures, or null for a word that is no unit.</summary>
    public static Dimension? DimensionOf(string unit) => s_rows.Value.TryGetValue(unit, out var row) ? row.Dimension : null;

    /// <summary>The number in the dimension's base unit, or null when the unit is unknown or the number too large.</summary>
    public static decimal? ToBase(decimal value, string? unit)
    {
        if (unit is null || !s_rows.Value.TryGetValue(unit, out var row))
        {
            return null;
        }

        try
        {
            return row.Shift == -32m ? (value - 32m) * 5m / 9m : (value + row.Shift) * row.Factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>How many calendar months a unit has, or null for a unit that is not made of months.</summary>
    public static decimal? MonthsIn(string? unit) =>
        unit switch { "month" => 1m, "quarter" => 3m, "year" => 12m, "decade" => 120m, "century" => 1200m, _ => null };

    private static TextTable<Row> Load() =>
        new(QuantityData.Rows("units").Select(r => new Phrase<Row>(r[0], new Row(
            EnumName.Parse<Dimension>(r[1]),
            Number(r[2]),
            r.Length > 3 ? Number(r[3]) : 0m))));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private sealed record Row(Dimension Dimension, decimal Factor, decimal Shift);
}
