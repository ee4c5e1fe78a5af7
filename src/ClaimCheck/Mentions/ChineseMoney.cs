using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Adds up money told in parts (五元三毛, 三块五, 两美元三美分) and settles which currency 元 is.</summary>
internal static class ChineseMoney
{
    /// <summary>Whether 块 or 元 belongs to another word: 200块砖, 元旦.</summary>
    public static bool IsOther(ReadOnlySpan<char> text, int at, int length)
    {
        var after = at + length < text.Length ? text[at + length] : ' ';
        return length == 1 && text[at] switch
        {
            '元' => after is '旦' or '首' or '老' or '素' or '论' or '化' or '复',
            '块' => "砖石板地田布屏牌金肉糖玻表手木土碑儿头冰电区".Contains(after, StringComparison.Ordinal),
            '圆' => after is '桌' or '满' or '形' or '圈' or '柱',
            _ => false,
        };
    }

    /// <summary>The currency of a number behind which 元 stands: 新台币2万元, 两万元新台币.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">The sum, with the currency told behind it.</param>
    /// <param name="told">The currency told before it, or null.</param>
    public static void Settle(ReadOnlySpan<char> text, QuantityDraft draft, string? told)
    {
        if (draft.Unit != "CNY" || !QuantityText.IsHan(text[draft.End - 1]))
        {
            return;
        }

        if (told is not null and not "CNY")
        {
            draft.Unit = told;
            return;
        }

        var length = text[draft.End - 1] is '元' or '圆' ? QuantityWords.MoneyAfter.At(text, draft.End, out var money) : QuantityWords.MoneyAfter.At("", 0, out money);
        if (length > 1 && money!.Factor == 1m)
        {
            (draft.End, draft.Unit) = (draft.End + length, money.Code);
        }

        draft.End += draft.End < text.Length && text[draft.End] is '整' or '正' ? 1 : 0;
    }

    /// <summary>Adds smaller units that follow: 3元5角, 三块五, 两美元又三美分.</summary>
    public static void Extend(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        while (draft is { Dimension: Dimension.Money, Upper: null, Factor: 1m } && draft.Number.Vague is null && Part(text, draft))
        {
        }
    }

    private static bool Part(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var at = draft.End;
        at += QuantityText.Has(text, at, "又") ? 1 : 0;
        if (at >= text.Length || HanFractions.Number(text, at) is not { Vague: null, Fraction: false } part || part.Value >= 100m)
        {
            return false;
        }

        var length = QuantityWords.MoneyParts.At(text, part.End, out var unit);
        if (length > 0 && unit!.Code == draft.Unit)
        {
            draft.Add(part.Value * unit.Factor, part.End + length);
            return true;
        }

        var counted = QuantityWords.Units.At(text, part.End, out _) > 0 || QuantityWords.Classifiers.At(text, part.End, out _) > 0;
        if (text[draft.End - 1] != '块' || part.End - at != 1 || counted)
        {
            return false;
        }

        draft.Add(part.Value / 10m, part.End);
        return true;
    }
}
