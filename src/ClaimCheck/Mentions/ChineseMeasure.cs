using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What Chinese words around a measure make of it: 时速350公里, 6个月大, 出生12天, 年过四旬, 半年.</summary>
internal static class ChineseMeasure
{
    private const int Near = 6;

    private static readonly QuantityPhrases<bool> s_quakes = new(
        ((string[])["里氏", "里氏震级", "里氏规模", "芮氏", "芮氏规模", "震级", "震级为", "震级达"]).Select(w => new Phrase<bool>(w, true)));

    /// <summary>Words for the strength of an earthquake.</summary>
    public static ReadOnlySpan<string> Quakes => s_quakes.Texts;

    /// <summary>二十来岁, 十来个: 来 is "about" only before what is counted.</summary>
    public static bool IsRoughly(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        var next = at + 1;
        return draft.Number.Value % 10m == 0m && next < text.Length
            && (text[next] == '岁' || HanNumeral.UnitOf(text[next]) >= 1e4m || QuantityWords.Units.At(text, next, out _) > 0 || QuantityWords.Classifiers.At(text, next, out _) > 0);
    }

    /// <summary>Whether a word for the strength of an earthquake ends at a place.</summary>
    public static bool IsQuake(ReadOnlySpan<char> text, int end, int floor, out int start)
    {
        var length = s_quakes.Before(text, end, floor, out _);
        start = end - length;
        return length > 0;
    }

    /// <summary>Whether the unit at a place is part of another word: 三年级, 3升级, 两国.</summary>
    public static bool IsOther(ReadOnlySpan<char> text, int at, int length)
    {
        var after = at + length < text.Length ? text[at + length] : ' ';
        return length == 1 && text[at] switch
        {
            '年' => after is '级' or '轻',
            '升' => after is '级' or '至' or '到' or '幅',
            '克' => after is '拉' or '服' or '制',
            '里' => after is '程' or '面' or '屯',
            '米' => after is '饭' or '粉' or '线' or '兰' or '其',
            '码' => after is '头',
            '度' => after is '过' or '假',
            '寸' => after is '步' or '土',
            '石' or '帕' or '瓦' => after is '斯' or '油' or '头' or '砾' or '砖' or '解',
            '两' => QuantityText.IsHan(after) && !"银黄白金酒重肉茶米面的半左以多油".Contains(after, StringComparison.Ordinal),
            _ => false,
        };
    }

    public static void Refine(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (ChineseSpan.SkipBetween(text, draft.End) is var end && end > draft.End)
        {
            draft.End = end;
        }

        if (draft.Dimension is Dimension.Length or Dimension.Duration or Dimension.Temperature || draft is { Dimension: Dimension.Share, Unit: "permille" } || (draft.Dimension == Dimension.Count && draft.Unit is null))
        {
            Refined(text, draft);
        }
    }

    private static void Refined(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        switch (draft.Dimension)
        {
            case Dimension.Length: Speed(text, draft); break;
            case Dimension.Duration: Age(text, draft); break;
            case Dimension.Share: (draft.Unit, draft.Factor) = ("percent", 0.1m); break;
            case Dimension.Temperature: Angle(text, draft); break;
            default: Decades(text, draft); break;
        }
    }

    private static void Speed(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var speed = draft.Unit switch { "kilometer" => "kilometer-per-hour", "mile" => "mile-per-hour", "nautical-mile" => "knot", _ => null };
        if (speed is not null && (draft.Per == "hour" || Before(text, draft.Start, "时速")))
        {
            (draft.Dimension, draft.Unit, draft.Per) = (Dimension.Speed, speed, null);
        }
    }

    private static void Age(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Unit is not ("month" or "day" or "week"))
        {
            return;
        }

        var isOld = QuantityText.Has(text, draft.End, "大") && !QuantityText.Has(text, draft.End, "大会");
        if (isOld || Before(text, draft.Start, "出生"))
        {
            (draft.Dimension, draft.End) = (Dimension.Age, isOld ? draft.End + 1 : draft.End);
        }
    }

    /// <summary>北纬30度, 倾斜45度: degrees of an angle.</summary>
    private static void Angle(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (text[draft.End - 1] == '度'
            && (Before(text, draft.Start, "纬") || Before(text, draft.Start, "东经") || Before(text, draft.Start, "西经") || Before(text, draft.Start, "倾斜") || Before(text, draft.Start, "旋转")))
        {
            (draft.Dimension, draft.Unit) = (Dimension.Angle, "degree");
        }
    }

    /// <summary>四旬 is an age around forty; 年过 and 年近 say on which side; 年方十七 an age without 岁.</summary>
    private static void Decades(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        var tens = QuantityText.Has(text, draft.End, "旬") && number.Han && number.Value is >= 2m and <= 9m;
        var start = draft.Start;
        if (start > 0 && text[start - 1] is '年' && draft.Bound != Bound.None && (tens || number.Value is >= 20m and <= 100m) && !QuantityText.Has(text, draft.End, "年"))
        {
            Aged(draft, start - 1, tens);
        }
        else if (Before(text, start, "年方") || (Before(text, start, "年仅") && draft.End == number.End))
        {
            Aged(draft, start - 2, tens);
        }
        else if (tens || (draft.Bound == Bound.Above && number.Value is >= 20m and < 100m && text[draft.End - 1] == '头'))
        {
            draft.Bound = tens ? Bound.About : draft.Bound;
            Aged(draft, start, tens);
        }
    }

    private static void Aged(QuantityDraft draft, int start, bool tens)
    {
        if (tens && draft.Bound == Bound.About)
        {
            draft.Number = draft.Number with { Vague = new Interval(draft.Number.Value, draft.Number.Value + 0.9m) };
        }

        draft.Start = start;
        draft.Factor = tens ? 10m : 1m;
        draft.Measure(tens ? draft.End + 1 : draft.End, Dimension.Age, "year");
    }

    /// <summary>Whether the word stands shortly before a place, in the same clause.</summary>
    private static bool Before(ReadOnlySpan<char> text, int at, string word)
    {
        var from = Math.Max(0, at - Near);
        var found = text.Slice(from, at - from).LastIndexOf(word, StringComparison.Ordinal);
        return found >= 0 && text.Slice(from + found, at - from - found).IndexOfAny(',', '，', '。') < 0 && at - from - found - word.Length <= 4;
    }
}
