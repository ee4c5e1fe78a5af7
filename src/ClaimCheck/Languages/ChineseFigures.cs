using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Prints in Chinese the figures that messages carry: "14.25 billion to 14.35 billion USD" is 142.5亿至143.5亿美元.</summary>
internal static class ChineseFigures
{
    private const decimal TenThousand = 1e4m;
    private const decimal HundredMillion = 1e8m;
    private const decimal Trillion = 1e12m;
    private const string Any = "any";

    private static readonly (string Sign, string Word)[] Joints = [(" to ", "至"), (" or ", "或"), (" + ", " + "), (" × ", " × ")];
    private static readonly (string Name, decimal Size)[] Sizes = [(" trillion", 1e12m), (" billion", 1e9m), (" million", 1e6m)];
    private static readonly Lazy<FrozenDictionary<string, string>> s_units = new(ReadUnits);

    /// <summary>A figure, a range of two, a sum or a product.</summary>
    public static string Of(string figure)
    {
        if (figure == "any day")
        {
            return "任何一天";
        }

        foreach (var (sign, word) in Joints)
        {
            if (figure.IndexOf(sign, StringComparison.Ordinal) is > 0 and var at)
            {
                return Join(figure[..at], word, figure[(at + sign.Length)..]);
            }
        }

        return Opened(figure, "from ", "起") ?? Opened(figure, "up to ", "为止") ?? Opened(figure, "until ", "为止") ?? Plain(figure);
    }

    /// <summary>The Chinese word for a unit or a thing counted; as it is where none is known.</summary>
    public static string Unit(string unit) => s_units.Value.GetValueOrDefault(unit, unit);

    private static string Join(string left, string word, string right) =>
        word != "至" ? Of(left) + word + Of(right)
        : left == Any ? "至多" + Of(right)
        : right.StartsWith(Any, StringComparison.Ordinal) && !right.StartsWith("any day", StringComparison.Ordinal) ? "至少" + Of(left + right[Any.Length..])
        : Plain(left) + word + Plain(right);

    private static string? Opened(string figure, string sign, string word) =>
        figure.StartsWith(sign, StringComparison.Ordinal) ? figure[sign.Length..].Replace(" on", "", StringComparison.Ordinal) + word : null;

    private static string Plain(string figure)
    {
        var end = 0;
        while (end < figure.Length && (char.IsAsciiDigit(figure[end]) || figure[end] is '.' or ',' || (end == 0 && figure[end] == '-')))
        {
            end++;
        }

        if (!decimal.TryParse(figure.AsSpan(0, end), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || (end < figure.Length && figure[end] != ' '))
        {
            return figure;
        }

        var rest = figure[end..];
        foreach (var (name, size) in Sizes)
        {
            if (rest.StartsWith(name, StringComparison.Ordinal))
            {
                (number, rest) = (number * size, rest[name.Length..]);
                break;
            }
        }

        return Number(number) + Counted(rest.Trim());
    }

    private static string Number(decimal number) => Math.Abs(number) switch
    {
        >= Trillion => Digits(number / Trillion) + "万亿",
        >= HundredMillion => Digits(number / HundredMillion) + "亿",
        >= TenThousand when number % 100m == 0m => Digits(number / TenThousand) + "万",
        _ => Digits(number),
    };

    private static string Digits(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Counted(string unit) => unit switch
    {
        "" => "",
        "%" or "percent" => "%",
        _ when !s_units.Value.TryGetValue(unit, out _) => " " + unit,
        _ => (CountedNouns.IsPerson(unit) && unit != "person" ? "名" : "") + Unit(unit),
    };

    /// <summary>The first word that the tables of the readers have for each unit.</summary>
    private static FrozenDictionary<string, string> ReadUnits()
    {
        var own = LanguageTable.Rows("unit-names.tsv").Select(r => (Unit: r[0], Word: r[1]));
        var money = LanguageTable.Rows("Zh.currencies.tsv").Concat(LanguageTable.Rows("iso-currencies.tsv").Select(r => new[] { r[2], r[0] })).Select(r => (Unit: r[1], Word: r[0]));
        var others = LanguageTable.Rows("Zh.units.tsv").Concat(LanguageTable.Rows("Zh.counted-nouns.tsv")).Select(r => (Unit: r[1], Word: r[0].Split('|')[0]));
        return own.Concat(money).Concat(others).DistinctBy(u => u.Unit, StringComparer.Ordinal).ToFrozenDictionary(u => u.Unit, u => u.Word, StringComparer.Ordinal);
    }
}
