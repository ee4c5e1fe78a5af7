using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Json;

/// <summary>Reads values.</summary>
internal static class ValueFromJson
{
    public static ClaimValue Build(JsonPlace json) => json["kind"].Text switch
    {
        "quantity" => Quantity(json),
        "date" => Date(json),
        "time" => new ClockTime(Time(json["from"]), Time(json["to"]), json["text"].Text) { OffsetMinutes = json.Optional("offsetMinutes")?.Int, Hedged = json["hedged"].Flag },
        "role" => new Role(json["offices"].Ids, json["text"].Text) { Former = json["former"].Flag },
        "name" => new Name(json["id"].Text, json["text"].Text),
        "place" => new Place(json["id"].Text, json["within"].Ids, json["text"].Text),
        "polarity" => new Polarity(json["state"].Text, json["text"].Text),
        _ => throw ReportFaults.Value(json["kind"].Token, "quantity, date, time, role, name, place or polarity"),
    };

    private static Quantity Quantity(JsonPlace json)
    {
        var dimension = json["dimension"].Text == "measure" ? json["measure"].Word<Dimension>() : json["dimension"].Word<Dimension>();
        var core = Range(json);
        return new Quantity(dimension, RateUnit.Base(json["unit"].OptionalText, json.Optional("per")?.Text), json["stated"].Decimal, json["text"].Text)
        {
            Core = core,
            Rounding = json.Optional("rounding") is { } rounding ? Range(rounding) : core,
            Bound = json["bound"].IsNull ? Bound.None : json["bound"].Word<Bound>(),
            Hedged = json["hedged"].Flag,
            Base = json.Optional("base")?.Decimal,
            Trend = json.Optional("trend")?.Word<Trend>() ?? Trend.None,
            Per = json.Optional("per")?.Text,
            Whole = json.Optional("whole")?.Decimal,
        };
    }

    private static Interval Range(JsonPlace json)
    {
        var (low, high) = (json.Optional("low")?.Decimal, json.Optional("high")?.Decimal);
        return low > high
            ? throw ReportFaults.Value(json.Token, "a low end that is not above the high end")
            : new Interval(low, high, json.Optional("lowIncluded")?.Flag ?? true, json.Optional("highIncluded")?.Flag ?? true);
    }

    private static DateSpan Date(JsonPlace json)
    {
        var (from, to) = (json.Optional("from"), json.Optional("to"));
        var isYearless = (from ?? to)?.Text.StartsWith("--", StringComparison.Ordinal) ?? false;
        var (first, last) = (Day(from, isYearless), Day(to, isYearless));
        return first > last
            ? throw ReportFaults.Value(json.Token, "a first day that is not behind the last")
            : new DateSpan(first, last, json["precision"].Word<DatePrecision>(), json["text"].Text)
            {
                Yearless = isYearless,
                Alternate = Day(json.Optional("alternate"), isYearless),
                Hedged = json["hedged"].Flag,
                Anchor = json.Optional("anchor")?.Text,
                Offset = json.Optional("offset")?.Text,
            };
    }

    private static DateOnly? Day(JsonPlace? json, bool isYearless)
    {
        if (json is not { } place)
        {
            return null;
        }

        var text = isYearless ? string.Concat("0004-", place.Text.AsSpan(Math.Min(2, place.Text.Length))) : place.Text;
        return IsoDay.Parse(text)
            ?? throw ReportFaults.Value(place.Token, "a day as yyyy-MM-dd or --MM-dd");
    }

    private static TimeOnly Time(JsonPlace json) =>
        TimeOnly.TryParseExact(json.Text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw ReportFaults.Value(json.Token, "a time as HH:mm:ss");
}
