using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Adds up a length or weight told in two units: 5 feet 2 inches, 6ft 2in, 8 pounds and 3 ounces, 1米82厘米.</summary>
internal static class MeasureParts
{
    private const int MostDecimals = 3;

    public static void Extend(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        if (draft.Upper is not null || number is not { Vague: null, Scale: 1m } || number.Value != decimal.Truncate(number.Value) || Decimals(text, draft))
        {
            return;
        }

        var at = QuantityText.SkipSpace(text, draft.End);
        at += QuantityText.Has(text, at, "and ") ? 4 : 0;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]) || NumberDigits.Read(text, at) is not { Scale: 1m } second)
        {
            return;
        }

        var from = second.End < text.Length && text[second.End] is ' ' or '-' ? second.End + 1 : second.End;
        var length = QuantityWords.Units.At(text, from, out var unit);
        // "In" is an inch only behind feet.
        (length, unit) = length == 0 && draft.Unit == "foot" && QuantityText.Has(text, from, "in") && NumberWordsEn.WordAt(text, from) == 2 && second.Value < 12m ? (2, "inch") : (length, unit);
        if (length == 0 || UnitConversion.DimensionOf(unit!) != draft.Dimension)
        {
            return;
        }

        var part = UnitConversion.ToBase(second.Value, unit) / UnitConversion.ToBase(1m, draft.Unit);
        if (part is > 0m and < 1m && UnitConversion.ToBase(1m, unit) < UnitConversion.ToBase(1m, draft.Unit) / 2m)
        {
            draft.Add(Math.Round(part.Value, 9), from + length);
        }
    }

    /// <summary>1米85, 一米七五, 4米999: what follows the metres are their decimals.</summary>
    private static bool Decimals(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Unit != "meter" || draft.End < 1 || text[draft.End - 1] != '米')
        {
            return false;
        }

        var (end, value) = (draft.End, 0m);
        for (var place = 0.1m; end < text.Length && end - draft.End < MostDecimals && DigitAt(text, end) is >= 0 and var digit; end++, place /= 10m)
        {
            value += digit * place;
        }

        var stops = end > draft.End && (end == text.Length || (DigitAt(text, end) < 0 && text[end] is not ('.' or '厘' or '分' or '毫' or '公' or '米' or '个' or '人' or '十' or '百' or '千' or '万' or '-' or '/')));
        if (stops)
        {
            draft.Add(value, end);
        }

        return stops;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) ? text[at] - '0' : "零一二三四五六七八九".IndexOf(text[at], StringComparison.Ordinal);
}
