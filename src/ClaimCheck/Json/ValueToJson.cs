using System.Globalization;
using ClaimCheck.Values;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Json;

/// <summary>Writes values.</summary>
internal static class ValueToJson
{
    public static JObject Build(ClaimValue value)
    {
        var json = new JObject { ["kind"] = value.Kind };
        switch (value)
        {
            case Quantity quantity:
                AddQuantity(json, quantity);
                break;
            case DateSpan date:
                AddDate(json, date);
                break;
            case ClockTime time:
                AddTime(json, time);
                break;
            case Role role:
                json["offices"] = JsonWords.Ids(role.Offices);
                json["former"] = role.Former;
                break;
            case Name name:
                json["id"] = name.Id;
                break;
            case Place place:
                json["id"] = place.Id;
                json["within"] = JsonWords.Ids(place.Within);
                break;
            case Polarity polarity:
                json["state"] = polarity.State;
                break;
        }

        json["text"] = value.Text;
        return json;
    }

    private static void AddQuantity(JObject json, Quantity quantity)
    {
        var isMeasure = quantity.Dimension >= Dimension.Length;
        json["dimension"] = isMeasure ? "measure" : JsonWords.Word(quantity.Dimension);
        if (isMeasure)
        {
            json["measure"] = JsonWords.Word(quantity.Dimension);
        }

        json["unit"] = JsonWords.Text(RateUnit.Of(quantity));
        json["stated"] = JsonWords.Number(quantity.Stated);
        AddEnds(json, quantity.Core);
        json["bound"] = quantity.Bound == Bound.None ? JValue.CreateNull() : JsonWords.Word(quantity.Bound);
        json["hedged"] = quantity.Hedged;
        if (!quantity.Rounding.Equals(quantity.Core))
        {
            var rounding = new JObject();
            AddEnds(rounding, quantity.Rounding);
            json["rounding"] = rounding;
        }

        AddSome(json, "base", quantity.Base is { } size ? JsonWords.Number(size) : null);
        AddSome(json, "trend", quantity.Trend == Trend.None ? null : JsonWords.Word(quantity.Trend));
        AddSome(json, "per", quantity.Per);
        AddSome(json, "whole", quantity.Whole is { } whole ? JsonWords.Number(whole) : null);
    }

    private static void AddEnds(JObject json, Interval range)
    {
        json["low"] = JsonWords.Number(range.Low);
        json["high"] = JsonWords.Number(range.High);
        if (!range.LowIncluded)
        {
            json["lowIncluded"] = false;
        }

        if (!range.HighIncluded)
        {
            json["highIncluded"] = false;
        }
    }

    private static void AddDate(JObject json, DateSpan date)
    {
        json["from"] = JsonWords.Text(Day(date.From, date.Yearless));
        json["to"] = JsonWords.Text(Day(date.To, date.Yearless));
        json["precision"] = JsonWords.Word(date.Precision);
        json["hedged"] = date.Hedged;
        AddSome(json, "alternate", Day(date.Alternate, date.Yearless));
        AddSome(json, "anchor", date.Anchor);
        AddSome(json, "offset", date.Offset);
    }

    private static string? Day(DateOnly? day, bool isYearless) => day?.ToString(isYearless ? "'--'MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void AddTime(JObject json, ClockTime time)
    {
        json["from"] = time.From.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        json["to"] = time.To.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        json["offsetMinutes"] = time.OffsetMinutes is { } offset ? new JValue(offset) : JValue.CreateNull();
        json["hedged"] = time.Hedged;
    }

    private static void AddSome(JObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
