using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Places in a Chinese order: 第32位, 位列第三, 第21届, 前十名, 第10至15位. Names (第一夫人, 第三方) are none.</summary>
internal static class ChineseRank
{
    private static readonly CharSet s_places = new("位名");
    private static readonly CharSet s_ordinals = new("届代次度任批辆架艘颗枚座例起家个");
    private static readonly CharSet s_ends = new("。，,；;！!？?、)）》」”\n的之。.");
    private static readonly Lazy<QuantityPhrases<bool>> s_cues = new(() => new(QuantityData.Rows("Zh.rank-cues").Select(r => new Phrase<bool>(r[0], true))));

    /// <summary>Whether the number of a rank begins at a place, right behind 第 or 前; the draft is then filled with it.</summary>
    public static bool Read(ReadOnlySpan<char> text, int at, int floor, QuantityDraft draft)
    {
        if (at <= floor || text[at - 1] is not ('第' or '前') || HanFractions.Number(text, at) is not { Fraction: false } number
            || (number.Vague is not null && number.Row is null))
        {
            return false;
        }

        return text[at - 1] == '第' ? Ordinal(text, floor, number, draft) : Top(text, floor, number, draft);
    }

    private static bool Ordinal(ReadOnlySpan<char> text, int floor, in NumberReading number, QuantityDraft draft)
    {
        var at = number.Start;
        if (number.Value != decimal.Truncate(number.Value) || number.Row is not null)
        {
            return false;
        }

        var cue = s_cues.Value.Before(text, at - 1, floor, out _) > 0;
        var range = Range(text, number, out var upper);
        var end = range ? upper.End : number.End;
        var after = end < text.Length ? text[end] : '。';
        var noun = end < text.Length && QuantityWords.Nouns.At(text, end + 1, out _) > 0;
        var place = s_places.Contains(after) && (cue || !noun || number.Value > 99m);
        var ordinal = number.Value > 1m && !QuantityText.Has(text, end, "次世界") && (s_ordinals.Contains(after) || (after == '大' && end + 1 < text.Length && QuantityText.IsHan(text[end + 1]) && text[end + 1] is not ('道' or '街' or '厅' or '队' or '学' or '会')));
        var alone = (s_ends.Contains(after) || cue || after == ' ') && (cue || number.Value > 1m) && !QuantityText.Has(text, end, "、");
        if (!(place || ordinal || (after == '大' && number.Value == 1m) || alone))
        {
            return false;
        }

        draft.Rank(number, at - 1, place || ordinal ? end + 1 : end);
        draft.Upper = range ? upper.Value : null;
        return true;
    }

    /// <summary>第10至15位, 第十到第十五名.</summary>
    private static bool Range(ReadOnlySpan<char> text, in NumberReading number, out NumberReading upper)
    {
        upper = default;
        if (number.End >= text.Length || text[number.End] is not ('至' or '到' or '-' or '~'))
        {
            return false;
        }

        var at = number.End + 1;
        at += QuantityText.Has(text, at, "第") ? 1 : 0;
        if (HanFractions.Number(text, at) is not { Vague: null, Fraction: false } second || second.Value <= number.Value || second.End >= text.Length || !s_places.Contains(text[second.End]))
        {
            return false;
        }

        upper = second;
        return true;
    }

    private static bool Top(ReadOnlySpan<char> text, int floor, in NumberReading number, QuantityDraft draft)
    {
        var at = number.Start;
        var before = at > 1 ? text[at - 2] : ' ';
        if (number.Value is < 2m or > 1e4m || "之以提目此从空午天年日月周生眼向朝面跟先事战史人超".Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        var end = number.End;
        var after = end < text.Length ? text[end] : '。';
        var cue = s_cues.Value.Before(text, at - 1, floor, out _) > 0;
        var isTold = after is '名' or '强' or '位' && (cue || after != '位');
        if (!isTold && !(cue && (s_ends.Contains(after) || after is '行' or '列')))
        {
            return false;
        }

        draft.Rank(number, at - 1, isTold ? end + 1 : end);
        draft.Bound = Bound.AtMost;
        return true;
    }
}
