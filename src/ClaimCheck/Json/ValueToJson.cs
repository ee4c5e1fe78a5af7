using System.Globalization;
using ClaimCheck.Values;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Writes values.</summary>
internal static class ValueToJson
{
    /// <summary>The members of a value's object.</summary>
    public static void Write(JsonWriter json, ClaimValue value)
    {
        json.Member("kind", value.Kind);
        switch (value)
        {
            case Quantity quantity:
                Write(json, quantity);
                break;
            case DateSpan date:
                Write(json, date);
                break;
            case ClockTime time:
                Write(json, time);
                break;
            case Role role:
                json.Ids("offices", role.Offices);
                json.Member("former", role.Former);
                break;
            case Name name:
                json.Member("id", name.Id);
                break;
            case Place place:
                json.Member("id", place.Id);
                json.Ids("within", place.Within);
                break;
            case Polarity polarity:
                json.Member("state", polarity.State);
                break;
        }

        json.Member("text", value.Text);
    }

    private static void Write(JsonWriter json, Quantity quantity)
    {
        var isMeasure = quantity.Dimension >= Dimension.Length;
        json.Member("dimension", isMeasure ? "measure" : JsonWords.Word(quantity.Dimension));
        if (isMeasure)
        {
            json.Word("measure", quantity.Dimension);
        }

        json.Member("unit", RateUnit.Of(quantity));
        json.Number("stated", quantity.Stated);
        Ends(json, quantity.Core);
        json.Member("bound", quantity.Bound == Bound.None ? null : JsonWords.Word(quantity.Bound));
        json.Member("hedged", quantity.Hedged);
        if (!quantity.Rounding.Equals(quantity.Core))
        {
            json.Member("rounding", quantity.Rounding, Ends);
        }

        Some(json, "base", quantity.Base is { } size ? JsonWords.Number(size) : null);
        Some(json, "trend", quantity.Trend == Trend.None ? null : JsonWords.Word(quantity.Trend));
        Some(json, "per", quantity.Per);
        Some(json, "whole", quantity.Whole is { } whole ? JsonWords.Number(whole) : null);
    }

    private static void Ends(JsonWriter json, Interval range)
    {
        json.Number("low", range.Low);
        json.Number("high", range.High);
        if (!range.LowIncluded)
        {
            json.Member("lowIncluded", false);
        }

        if (!range.HighIncluded)
        {
            json.Member("highIncluded", false);
        }
    }

    private static void Write(JsonWriter json, DateSpan date)
    {
        json.Member("from", Day(date.From, date.Yearless));
        json.Member("to", Day(date.To, date.Yearless));
        json.Word("precision", date.Precision);
        json.Member("hedged", date.Hedged);
        Some(json, "alternate", Day(date.Alternate, date.Yearless));
        Some(json, "anchor", date.Anchor);
        Some(json, "offset", date.Offset);
    }

    private static string? Day(DateOnly? day, bool isYearless) => day?.ToString(isYearless ? "'--'MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(JsonWriter json, ClockTime time)
    {
        json.Member("from", time.From.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        json.Member("to", time.To.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        json.Member("offsetMinutes", time.OffsetMinutes);
        json.Member("hedged", time.Hedged);
    }

    private static void Some(JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Member(name, value);
        }
    }
}
