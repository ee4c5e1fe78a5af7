using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>By what a value is told: $80 a barrel, 40 hours a week, 2,000 yuan per square metre, 每桶80美元, 80美元/桶.</summary>
internal static class QuantityRate
{
    /// <summary>Longest bracket that may stand between a sum and its "a year": ($2.4 billion).</summary>
    private const int Bracket = 24;

    /// <summary>Characters of a verb between a period and how often: 每周注射一次.</summary>
    private const int Verb = 4;

    private static readonly Lazy<QuantityPhrases<string>> s_words = new(() => new(
    [
        new("apiece", "unit"),
        new("each", "unit"),
        new("annually", "year"),
        new("yearly", "year"),
        new("monthly", "month"),
        new("weekly", "week"),
        new("daily", "day"),
        new("hourly", "hour"),
        new("per capita", "person"),
        new("per head", "person"),
        new("a head", "person"),
        new("a piece", "unit"),
        new("a share", "share"),
        new("a dozen", "dozen"),
        new("/股", "share"),
        new("/人", "person"),
        new("每股", "share"),
        new("每人", "person"),
        new("人均", "person"),
        new("每小时", "hour"),
        new("每年", "year"),
        new("年均", "year"),
        new("每月", "month"),
        new("月均", "month"),
        new("每周", "week"),
        new("每天", "day"),
        new("每日", "day"),
        new("日均", "day"),
    ]));

    /// <summary>"A year earlier" tells when.</summary>
    private static readonly string[] s_times = [" ago", " earlier", " later", " before", " after", " old", " from", " or", " and"];

    /// <summary>The words that tell by what, before a value or behind it.</summary>
    public static ReadOnlySpan<string> Words => s_words.Value.Texts;

    /// <summary>The rate's other unit behind a value; null when it has none.</summary>
    public static string? After(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var at = QuantityText.SkipSpace(text, draft.End);
        at = QuantityText.Has(text, at, "(") && text.Slice(at, Math.Min(Bracket, text.Length - at)).IndexOf(')') is var close and > 0 ? QuantityText.SkipSpace(text, at + close + 1) : at;
        if (s_words.Value.At(text, at, out var word) > 0 && (at < text.Length && text[at] is not ('每' or '人' or '年' or '月' or '日')))
        {
            return word;
        }

        var lead = Lead(text, at, out var isPer);
        if (lead == 0)
        {
            return null;
        }

        var length = QuantityWords.Units.At(text, at + lead, out var unit);
        var end = at + lead + length;
        if (length > 0 && UnitConversion.DimensionOf(unit!) is { } dimension && dimension is not (Dimension.Share or Dimension.PercentagePoint) && unit != draft.Unit && (isPer || IsRate(text, end, draft, dimension)))
        {
            return unit;
        }

        return isPer && length == 0 && QuantityWords.Nouns.At(text, at + lead, out var noun) > 0 ? noun : null;
    }

    /// <summary>The rate's other unit before a value: 每桶, 每平方米, 每股.</summary>
    public static string? Before(ReadOnlySpan<char> text, int end, int floor)
    {
        if (end <= floor || !QuantityText.IsHan(text[end - 1]))
        {
            return null;
        }

        if (s_words.Value.Before(text, end, floor, out var word) > 0)
        {
            return word;
        }

        var length = QuantityWords.Units.Before(text, end, floor, out var unit);
        return length > 0 && end - length > floor && text[end - length - 1] == '每' ? unit : null;
    }

    /// <summary>每周注射一次, 每日一次: the period stands before the verb.</summary>
    public static string? Often(ReadOnlySpan<char> text, QuantityDraft draft, int floor)
    {
        if (!QuantityText.Has(text, draft.End, "次") || QuantityText.Has(text, draft.End, "次要"))
        {
            return null;
        }

        for (var end = draft.Start; end > Math.Max(floor, draft.Start - Verb) && QuantityText.IsHan(text[end - 1]); end--)
        {
            if (s_words.Value.Before(text, end, floor, out var word) > 0 && text.Slice(Math.Max(floor, end - 3), end - Math.Max(floor, end - 3)).Contains('每'))
            {
                return word;
            }
        }

        return null;
    }

    private static int Lead(ReadOnlySpan<char> text, int at, out bool isPer)
    {
        isPer = QuantityText.Has(text, at, "per ") || QuantityText.Has(text, at, "/") || QuantityText.Has(text, at, "every ");
        return QuantityText.Has(text, at, "/") ? 1 : isPer ? text[at..].IndexOf(' ') + 1 : QuantityText.Has(text, at, "a ") ? 2 : QuantityText.Has(text, at, "an ") ? 3 : 0;
    }

    /// <summary>"A" makes a rate of money by anything and of anything by time, unless it tells when.</summary>
    private static bool IsRate(ReadOnlySpan<char> text, int end, QuantityDraft draft, Dimension by)
    {
        foreach (var time in s_times)
        {
            if (QuantityText.Has(text, end, time) && by == Dimension.Duration)
            {
                return false;
            }
        }

        return draft.Dimension == Dimension.Money || by == Dimension.Duration;
    }
}
