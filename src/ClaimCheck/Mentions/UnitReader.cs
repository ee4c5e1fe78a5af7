using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads the unit or currency behind a number, in either language.</summary>
internal static class UnitReader
{
    private static readonly WordTable<Unit> Units = new(
        from line in LanguageTable.Lines(typeof(UnitReader).Assembly, "units.tsv")
        let cells = line.Split('\t')
        let unit = new Unit(Enum.Parse<Dimension>(cells[1], ignoreCase: true), cells[0], 1, Number(cells[2]))
        from word in $"{cells[3]},{cells[4]}".Split(',')
        select (word, unit));

    private static readonly WordTable<Unit> Currencies = new(
        from line in LanguageTable.Lines(typeof(UnitReader).Assembly, "currencies.tsv")
        let cells = line.Split('\t')
        let unit = new Unit(Dimension.Money, cells[0], cells[1].Length > 0 ? Number(cells[1]) : 1, null)
        from word in $"{cells[3]},{cells[4]}".Split(',')
        select (word, unit));

    private static readonly WordTable<string> Signs = new(
        from line in LanguageTable.Lines(typeof(UnitReader).Assembly, "currencies.tsv")
        let cells = line.Split('\t')
        from sign in cells[2].Split(',')
        select (sign, cells[0]));

    /// <summary>The currency whose sign stands right before a place, with the sign's length.</summary>
    public static (string Code, int Length)? SignBefore(string text, int at)
    {
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        if (end > 0 && text[end - 1] is '¥' or '￥')
        {
            return (IsChinese(text, at) ? "CNY" : "JPY", at - end + 1);
        }

        return Signs.Before(text, end) is { } sign ? (sign.Value, sign.Length + at - end) : null;
    }

    /// <summary>The unit that follows a number, after at most one space or hyphen.</summary>
    public static UnitMatch? Read(string text, int at)
    {
        var from = at < text.Length && text[at] is ' ' or '-' or '\u00a0' or '‑' ? at + 1 : at;
        from = string.CompareOrdinal(text, from, "of ", 0, 3) == 0 && from > at && text[at - 1] == 's' ? from + 3 : from;
        var found = Currencies.At(text, from);
        var unit = Units.At(text, from);
        if (found is null || (unit is { } longer && longer.Length > found.Value.Length))
        {
            found = unit;
        }

        if (found is not { } match || IsPartOfWord(text, from, match.Length))
        {
            return null;
        }

        var (value, length) = match;
        return new UnitMatch(from + length, value.Dimension, value.Id, value.Factor, value.Base);
    }

    /// <summary>Whether the letters glued to a number are a unit: 5km, 20th.</summary>
    public static bool IsAttached(string text, int at) =>
        Units.At(text, at) is not null || Currencies.At(text, at) is not null || OrdinalReader.IsSuffix(text, at);

    /// <summary>年级, 年代, 年度, 周岁, 天然 are words of their own; 元 begins 元旦.</summary>
    private static bool IsPartOfWord(string text, int at, int length)
    {
        var next = at + length < text.Length ? text[at + length] : '\0';
        return (text[at + length - 1], next) is ('年', '级' or '代' or '度' or '轻' or '龄' or '货') or ('天', '然' or '空' or '气' or '津') or ('元', '旦' or '素')
            or ('周', '岁' or '期' or '边') or ('克', '拉' or '服') or ('米', '饭' or '粉' or '兰') or ('升', '级' or '至' or '到') or ('块', '链') or ('分', '之');
    }

    private static bool IsChinese(string text, int at)
    {
        var from = Math.Max(0, at - 20);
        return text.AsSpan(from, Math.Min(text.Length, at + 20) - from).IndexOfAnyInRange('\u4e00', '\u9fff') >= 0;
    }

    private static decimal Number(string cell) => decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Unit(Dimension Dimension, string Id, decimal Factor, decimal? Base);
}
