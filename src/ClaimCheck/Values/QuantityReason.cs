using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Says why two quantities stand to each other as they do, with their numbers.</summary>
internal static class QuantityReason
{
    public static Comparison Give(Relation relation, Quantity left, Quantity right, string? why)
    {
        var percent = left.RelativeDifference(right) is { } share ? Math.Round(share * 100m, 1) : (decimal?)null;
        var args = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["left"] = left.Text,
            ["right"] = right.Text,
            ["leftLow"] = Number(left.Rounding.Low),
            ["leftHigh"] = Number(left.Rounding.High),
            ["rightLow"] = Number(right.Rounding.Low),
            ["rightHigh"] = Number(right.Rounding.High),
            ["leftUnit"] = left.Unit ?? "",
            ["rightUnit"] = right.Unit ?? "",
            ["leftRange"] = Range(left),
            ["rightRange"] = Range(right),
            ["difference"] = Apart(left, right),
            ["percent"] = percent is { } p ? Number(p) : "",
        };
        foreach (var (name, value) in Deciding(relation, left, right, why))
        {
            args[name] = value;
        }

        return new Comparison(relation, Words(relation, left, right, why, args), new Message("quantity." + (why ?? relation.ToString().ToLowerInvariant()), new Qualifiers(args)));
    }

    /// <summary>What decided where the ranges did not.</summary>
    private static (string Name, string Value)[] Deciding(Relation relation, Quantity left, Quantity right, string? why) => why switch
    {
        "dimension" => [("leftDimension", Word(left)), ("rightDimension", Word(right))],
        "per" => [("leftPer", left.Per!), ("rightPer", right.Per!)],
        "trend" => [("leftTrend", Word(left.Trend)), ("rightTrend", Word(right.Trend))],
        null when relation == Relation.Same => [("stated", $"{Number(left.Stated)} {left.Unit}".TrimEnd())],
        _ => [],
    };

    private static string Words(Relation relation, Quantity left, Quantity right, string? why, Dictionary<string, string> args)
    {
        var (a, b) = (Shown(left), Shown(right));
        return why switch
        {
            "dimension" => $"{left.Text} is {Word(left)}, {right.Text} is {Word(right)}.",
            "noun" => $"{left.Text} counts {left.Unit}, {right.Text} counts {right.Unit}.",
            "per" => $"{left.Text} is per {left.Per}, {right.Text} is per {right.Per}.",
            "rate" => $"{left.Text} is in {left.Unit}, {right.Text} in {right.Unit}, and no rate is given.",
            "currency" => $"{left.Text} and {right.Text} have the same digits in different currencies ({left.Unit}, {right.Unit}).",
            "trend" => $"{left.Text} goes {Word(left.Trend)}, {right.Text} goes {Word(right.Trend)}.",
            _ => relation switch
            {
                Relation.Same => $"{left.Text} and {right.Text} state the same: {Number(left.Stated)} {left.Unit}".TrimEnd() + ".",
                Relation.Compatible => $"{a} and {b} meet.",
                _ => $"{a} and {b} do not meet: {(args["difference"] is { Length: > 0 } difference ? difference + " or " : "")}{args["percent"]} % apart.",
            },
        };
    }

    private static string Shown(Quantity value) => $"{value.Text} ({Range(value)})";

    private static string Range(Quantity value)
    {
        var range = value.Rounding.Low == value.Rounding.High ? Number(value.Stated) : $"{Number(value.Rounding.Low)} to {Number(value.Rounding.High)}";
        return $"{range} {value.Unit}".TrimEnd();
    }

    private static string Apart(Quantity left, Quantity right) =>
        left.Unit == right.Unit && left.Dimension == right.Dimension && Math.Abs(left.Stated) < 1e27m && Math.Abs(right.Stated) < 1e27m
            ? $"{Number(Math.Abs(left.Stated - right.Stated))} {Step(left)}".TrimEnd()
            : "";

    /// <summary>What a difference is told in: shares lie percentage points apart.</summary>
    private static string? Step(Quantity value) =>
        value.Dimension is Dimension.Share or Dimension.PercentagePoint && value.Unit is "percent" or "percentage-point" ? "percentage points" : value.Unit;

    private static string Word(Quantity value) => value.Dimension.ToString().ToLowerInvariant();

    private static string Word(Trend trend) => trend == Trend.Up ? "up" : "down";

    private static string Number(decimal? value)
    {
        if (value is not { } number)
        {
            return "any";
        }

        var (size, name) = Math.Abs(number) switch { >= 1e12m => (1e12m, " trillion"), >= 1e9m => (1e9m, " billion"), >= 1e6m => (1e6m, " million"), _ => (1m, "") };
        return (number / size).ToString("0.######", CultureInfo.InvariantCulture) + name;
    }
}
