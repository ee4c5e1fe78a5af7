using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads decades and centuries: 上世纪80年代, 十九世纪七十年代, 1990年代, 21世纪初, 本世纪.</summary>
internal static class ChinesePeriodReader
{
    public static DateDraft? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        if (Century(text, at, context) is { } century)
        {
            return Decade(text, century.End, century.First) ?? CenturyPart(text, century);
        }

        return Decade(text, at, null);
    }

    private static (int First, int End)? Century(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var steps = Has(text, at, "上个世纪") ? (-1, 4) : Has(text, at, "上世纪") ? (-1, 3) : Has(text, at, "本世纪") ? (0, 3) : (0, 0);
        if (steps.Item2 > 0)
        {
            return (((context.Published?.Year ?? 2025) / 100 * 100) + (steps.Item1 * 100), at + steps.Item2);
        }

        return ChineseCalendarNumber.At(text, at) is { Value: >= 1 and <= 22 } number && Has(text, number.End, "世纪") && text[at] != '两' && !(number.Value == 1 && number.IsHan)
            && (at == 0 || text[at - 1] is not ('近' or '半' or '个'))
            ? ((number.Value - 1) * 100, number.End + 2)
            : null;
    }

    private static DateDraft? Decade(ReadOnlySpan<char> text, int at, int? century)
    {
        if (ChineseCalendarNumber.At(text, at) is not { } number || !Has(text, number.End, "年代") || number.Value % 10 != 0)
        {
            return null;
        }

        var first = number.Length == 4 && number.Value >= 1000 ? number.Value : number.Value is >= 10 and <= 90 && (century is not null || number.Value >= 30) ? (century ?? 1900) + number.Value : -1;
        if (first < 0)
        {
            return null;
        }

        var end = number.End + 2;
        var (length, from, to) = Has(text, end, "末期") || Has(text, end, "后期") || Has(text, end, "中期") || Has(text, end, "初期") || Has(text, end, "前期") ? (2, Third(text[end]).From, Third(text[end]).To)
            : Has(text, end, "初") || Has(text, end, "末") ? (1, Third(text[end]).From, Third(text[end]).To) : (0, 0, 9);
        return Years(end + length, first + from, first + to, DatePrecision.Decade);
    }

    private static (int From, int To) Third(char part) => part switch
    {
        '初' or '前' => (0, 3),
        '中' => (3, 6),
        _ => (7, 9),
    };

    private static DateDraft? CenturyPart(ReadOnlySpan<char> text, (int First, int End) century)
    {
        var (first, end) = century;
        var (length, from, to) = Has(text, end, "初") ? (1, 1, 20) : Has(text, end, "末") ? (1, 81, 100) : Has(text, end, "中叶") ? (2, 41, 60)
            : Has(text, end, "上半叶") || Has(text, end, "前半叶") ? (3, 1, 50) : Has(text, end, "下半叶") || Has(text, end, "后半叶") ? (3, 51, 100) : (0, 1, 100);
        return Years(end + length, first + from, first + to, DatePrecision.Century);
    }

    private static DateDraft Years(int end, int from, int to, DatePrecision precision) =>
        new(end, new DateOnly(from, 1, 1), new DateOnly(to, 12, 31), precision) { HasYear = true };

    private static bool Has(ReadOnlySpan<char> text, int at, string word) => QuantityText.Has(text, at, word);
}
