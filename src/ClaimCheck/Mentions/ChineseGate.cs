using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Decides whether a number in Chinese numerals may stand: not in 一些, 三里屯, 周二, 十四五 or a date.</summary>
internal static class ChineseGate
{
    private const int LongestIdiom = 4;

    private static readonly Lazy<QuantityPhrases<bool>> s_idioms = new(() => new(Lines().Select(w => new Phrase<bool>(w.TrimStart('!'), w[0] != '!'))));
    private static readonly Lazy<CharSet> s_openings = new(() => CharSet.FirstOf(Lines().Select(w => w.TrimStart('!'))));

    /// <summary>Whether a fixed phrase covers the place.</summary>
    public static bool IsIdiom(ReadOnlySpan<char> text, int at)
    {
        for (var start = Math.Max(0, at - LongestIdiom + 1); start <= at && start < text.Length; start++)
        {
            if (s_openings.Value.Contains(text[start]) && s_idioms.Value.At(text, start, out var idiom) > at - start && idiom)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a fixed phrase begins at the place.</summary>
    public static bool OpensIdiom(ReadOnlySpan<char> text, int at) =>
        at < text.Length && s_openings.Value.Contains(text[at]) && s_idioms.Value.At(text, at, out var idiom) > 0 && idiom;

    /// <summary>Whether a fixed phrase covers the numeral that is all of the draft so far: nothing behind it makes it a quantity.</summary>
    public static bool IsInIdiom(ReadOnlySpan<char> text, QuantityDraft draft) =>
        draft.Number is { Han: true, Fraction: false } && draft is { Upper: null, Whole: null, Dimension: not Dimension.Rank } && IsIdiom(text, draft.Number.Start);

    public static bool Passes(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        var before = number.Start > 0 ? text[number.Start - 1] : ' ';
        if (Calendar(text, draft) || IsIdiom(text, number.Start) || (before is '周' or '期' or '拜' or '初' && draft.Dimension != Dimension.Duration))
        {
            return false;
        }

        var length = number.End - number.Start;
        var known = draft.Unit is not null;
        if (length == 1 && number.Value == 1m && draft.Upper is null)
        {
            return known && draft.End > number.End && (draft.Dimension != Dimension.Count || draft.End - number.End > 1 || draft is { Unit: "time", Per: not null });
        }

        return known || (draft.End > number.End && draft.Measured) || draft.Upper is not null || (length > 1 && Bare(text, draft, before));
    }

    /// <summary>Whether a number of two or more characters may count on its own.</summary>
    private static bool Bare(ReadOnlySpan<char> text, QuantityDraft draft, char before)
    {
        ref var number = ref draft.Number;
        var after = number.End < text.Length ? text[number.End] : ' ';
        var open = HanNumeral.UnitOf(text[number.Start]) >= 100m && draft.Bound == Bound.None && text[number.Start] != '拾';
        return !open && number.Row is null && (number.Vague is null || number.Scale > 1m)
            && before is not ('月' or '点' or '第' or '双' or '·' or '老') && after is not ('大' or '·' or '月' or '、' or '届' or '级' or '期' or '版' or '路' or '楼' or '号' or '院' or '环' or '点');
    }

    private static bool Calendar(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var (end, value) = (draft.Number.End, draft.Number.Value);
        if (end >= text.Length)
        {
            return false;
        }

        var era = QuantityText.Has(text, end, "年代") || (text[end] == '年' && draft.Number.Row is >= 1000);
        return era || (text[end] is '日' && draft.Dimension != Dimension.Money && value <= 31m) || (text[end] == '号' && value <= 31m)
            || (text[end] == '月' && value != 2m) || (text[end] is '点' or '时' && value <= 24m && draft.End == end);
    }

    private static IEnumerable<string> Lines() => LanguageTable.Lines("Zh.idioms.txt");
}
