using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What Chinese words around a measure make of it: 时速350公里, 6个月大, 出生12天, 年过四旬, 半年.</summary>
internal static class ChineseMeasure
{
    private const int Near = 6;

    /// <summary>二十来岁, 十来个: 来 is "about" only before what is counted.</summary>
    public static bool IsRoughly(string text, QuantityDraft draft, int at)
    {
        var next = at + 1;
        return draft.Number.Value % 10m == 0m && next < text.Length
            && (text[next] == '岁' || HanNumeral.UnitOf(text[next]) >= 1e4m || QuantityWords.Units.At(text, next, out _) > 0 || QuantityWords.Classifiers.At(text, next, out _) > 0);
    }

    public static QuantityDraft Refine(string text, QuantityDraft draft)
    {
        draft = draft with { End = ChineseSpan.SkipBetween(text, draft.End) };
        return draft.Dimension switch
        {
            Dimension.Length => Speed(text, draft),
            Dimension.Duration => Age(text, draft),
            Dimension.PercentagePoint => draft with { Unit = "percent", Factor = draft.Factor * (draft.Unit == "basis-point" ? 0.01m : 1m) },
            Dimension.Temperature => Angle(text, draft),
            Dimension.Count when draft.Unit is null => Decades(text, draft),
            _ => draft,
        };
    }

    private static QuantityDraft Speed(string text, QuantityDraft draft)
    {
        var speed = draft.Unit switch { "kilometer" => "kilometer-per-hour", "mile" => "mile-per-hour", "nautical-mile" => "knot", _ => null };
        var told = speed is not null && (Before(text, draft.Start, "时速") || draft.Per == "hour");
        return told ? draft with { Dimension = Dimension.Speed, Unit = speed, Per = null } : draft;
    }

    private static QuantityDraft Age(string text, QuantityDraft draft)
    {
        if (draft.Unit is "month" or "day" or "week" && QuantityText.Has(text, draft.End, "大") && !QuantityText.Has(text, draft.End, "大会"))
        {
            return draft with { Dimension = Dimension.Age, End = draft.End + 1 };
        }

        return draft.Unit is "month" or "day" or "week" && Before(text, draft.Start, "出生") ? draft with { Dimension = Dimension.Age } : draft;
    }

    /// <summary>北纬30度, 倾斜45度: degrees of an angle.</summary>
    private static QuantityDraft Angle(string text, QuantityDraft draft)
    {
        var angle = Before(text, draft.Start, "纬") || Before(text, draft.Start, "东经") || Before(text, draft.Start, "西经") || Before(text, draft.Start, "倾斜") || Before(text, draft.Start, "旋转");
        return angle && text[draft.End - 1] == '度' ? draft with { Dimension = Dimension.Angle, Unit = "degree" } : draft;
    }

    /// <summary>四旬 is an age around forty; 年过 and 年近 say on which side; 年方十七 an age without 岁.</summary>
    private static QuantityDraft Decades(string text, QuantityDraft draft)
    {
        var number = draft.Number;
        var tens = QuantityText.Has(text, draft.End, "旬") && number.Han && number.Value is >= 2m and <= 9m;
        var start = draft.Start;
        if (start > 0 && text[start - 1] is '年' && draft.Bound != Bound.None && (tens || number.Value is >= 20m and <= 100m) && !QuantityText.Has(text, draft.End, "年"))
        {
            return Aged(draft, start - 1, tens);
        }

        if (Before(text, start, "年方") || (Before(text, start, "年仅") && draft.End == number.End))
        {
            return Aged(draft, start - 2, tens);
        }

        return tens ? Aged(draft with { Bound = Bound.About }, start, true) : draft;
    }

    private static QuantityDraft Aged(QuantityDraft draft, int start, bool tens) => draft with
    {
        Start = start,
        End = tens ? draft.End + 1 : draft.End,
        Factor = tens ? 10m : 1m,
        Dimension = Dimension.Age,
        Unit = "year",
        Measured = true,
    };

    /// <summary>Whether the word stands shortly before a place, in the same clause.</summary>
    private static bool Before(string text, int at, string word)
    {
        var from = Math.Max(0, at - Near);
        var found = text.AsSpan(from, at - from).LastIndexOf(word, StringComparison.Ordinal);
        return found >= 0 && text.AsSpan(from + found, at - from - found).IndexOfAny(",，。") < 0 && at - from - found - word.Length <= 4;
    }
}
