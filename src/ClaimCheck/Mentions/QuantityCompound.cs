using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Adds up a span of time told in parts: 1小时03分44秒, 8天又二十个小时, 一年零三个月, 2 hours and 30 minutes.</summary>
internal static class QuantityCompound
{
    private static readonly string[] s_joints = ["and ", "又", "零", "余", "多"];

    private static readonly Lazy<QuantityPhrases<string>> s_parts = new(() => new(
    [
        new("个月", "month"),
        new("天", "day"),
        new("小时", "hour"),
        new("个小时", "hour"),
        new("个钟头", "hour"),
        new("分钟", "minute"),
        new("分", "minute"),
        new("秒", "second"),
        new("秒钟", "second"),
        new("month", "month"),
        new("months", "month"),
        new("week", "week"),
        new("weeks", "week"),
        new("day", "day"),
        new("days", "day"),
        new("hour", "hour"),
        new("hours", "hour"),
        new("hr", "hour"),
        new("hrs", "hour"),
        new("minute", "minute"),
        new("minutes", "minute"),
        new("min", "minute"),
        new("mins", "minute"),
        new("seconds", "second"),
        new("second", "second"),
        new("sec", "second"),
    ]));

    /// <summary>Whether parts can follow: behind a unit of time, of length or of mass.</summary>
    public static bool CanExtend(QuantityDraft draft) =>
        draft.Dimension is Dimension.Length or Dimension.Mass || (draft.Unit is { } unit && Seconds(unit) > 0m);

    public static void Extend(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Unit is not { } unit || draft.Number.Vague is not null || draft.Upper is not null || Seconds(unit) == 0m)
        {
            if (draft.Dimension is Dimension.Length or Dimension.Mass)
            {
                MeasureParts.Extend(text, draft);
            }

            return;
        }

        if (EnglishDurations.Extend(text, draft))
        {
            return;
        }

        var (finest, end) = (unit, draft.End);
        var seconds = draft.Number.Value * Seconds(unit);
        while (!IsShifted(text, draft.Number) && Part(text, end, finest) is { } part)
        {
            seconds += part.Value * (unit == "year" && part.Unit == "month" ? Seconds("year") / 12m : Seconds(part.Unit));
            (finest, end) = (part.Unit, part.End);
        }

        if (end != draft.End)
        {
            draft.End = end;
            Told(draft, seconds, unit, finest);
        }

        ChineseDurationBounds.Apply(text, draft);
    }

    /// <summary>A minute that opens a span (3分44秒): the character alone is too common to be a unit.</summary>
    public static bool Open(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at >= text.Length || text[at] != '分' || Part(text, at + 1, "minute") is null)
        {
            return false;
        }

        draft.Measure(at + 1, Dimension.Duration, "minute");
        Extend(text, draft);
        return true;
    }

    /// <summary>The sum in the first unit where two places hold it exactly, else in the last.</summary>
    private static void Told(QuantityDraft draft, decimal seconds, string unit, string finest)
    {
        var value = seconds / Seconds(unit);
        if (decimal.Round(value, 2) != value)
        {
            (value, unit) = (seconds / (unit == "year" && finest == "month" ? Seconds("year") / 12m : Seconds(finest)), finest);
        }

        draft.Number = draft.Number with { Value = value / 1.000000000000000000000000000m };
        draft.Unit = unit;
    }

    private static Piece? Part(ReadOnlySpan<char> text, int at, string above)
    {
        at = QuantityText.SkipSpace(text, at);
        foreach (var joint in s_joints)
        {
            if (QuantityText.Has(text, at, joint))
            {
                at += joint.Length;
                break;
            }
        }

        if (at >= text.Length || (ChineseCalendarNumber.At(text, at) is { } told ? (told.Value, told.End) : Word(text, at)) is not { Value: < 1000 } number)
        {
            return null;
        }

        var from = QuantityText.SkipSpace(text, number.End);
        var length = s_parts.Value.At(text, from, out var unit);
        var isBelow = length > 0 && Seconds(unit!) < Seconds(above) && number.Value * Seconds(unit!) < Seconds(above);
        return isBelow && (unit != "minute" || text[from + length - 1] != '分' || above == "hour") ? new Piece(number.Value, unit!, from + length) : null;
    }

    /// <summary>"The last 3 months and ..." is a date, and what follows may be told apart from it.</summary>
    private static bool IsShifted(ReadOnlySpan<char> text, in NumberReading number) => !number.Han && DateWords.Of(DateSurroundings.Before(text, number.Start)).Kind == DateWordKind.Shift;

    private static (int Value, int End)? Word(ReadOnlySpan<char> text, int at) =>
        QuantityText.IsLatin(text[at]) && NumberWordsEn.Plain(text, at) is { Value: > 0m and < 1000m } number ? ((int)number.Value, number.End) : null;

    private static decimal Seconds(string unit) => unit switch
    {
        "second" => 1m,
        "minute" => 60m,
        "hour" => 3600m,
        "day" => 86_400m,
        "week" => 604_800m,
        "month" => 2_592_000m,
        "year" => 31_536_000m,
        _ => 0m,
    };

    private readonly record struct Piece(decimal Value, string Unit, int End);
}
