using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Adds up a span of time told in parts: 1小时03分44秒, 2 hours and 30 minutes.</summary>
internal static class QuantityCompound
{
    private static readonly Lazy<QuantityPhrases<string>> s_parts = new(() => new(new Dictionary<string, string>
    {
        ["分钟"] = "minute",
        ["分"] = "minute",
        ["秒"] = "second",
        ["秒钟"] = "second",
        ["minute"] = "minute",
        ["minutes"] = "minute",
        ["min"] = "minute",
        ["seconds"] = "second",
        ["second"] = "second",
        ["sec"] = "second",
    }));

    public static QuantityDraft Extend(string text, QuantityDraft draft)
    {
        while (draft.Unit is "hour" or "minute" && Part(text, draft.End, draft.Unit) is { } part)
        {
            var steps = draft.Unit == "hour" && part.Unit == "second" ? 3600m : 60m;
            var value = (draft.Number.Value * steps) + part.Value;
            draft = draft with { Number = draft.Number with { Value = value }, Unit = part.Unit, End = part.End };
        }

        return draft;
    }

    /// <summary>A minute that opens a span (3分44秒): the character alone is too common to be a unit.</summary>
    public static QuantityDraft? Open(string text, QuantityDraft draft, int at)
    {
        if (at >= text.Length || text[at] != '分' || Part(text, at + 1, "minute") is null)
        {
            return null;
        }

        return Extend(text, draft with { End = at + 1, Unit = "minute", Dimension = Dimension.Duration, Measured = true });
    }

    private static Piece? Part(string text, int at, string above)
    {
        at = QuantityText.SkipSpace(text, at);
        at += QuantityText.Has(text, at, "and ") ? 4 : 0;
        var end = at;
        var value = 0m;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10m) + (text[end] - '0');
            end++;
        }

        if (end == at)
        {
            return null;
        }

        end = QuantityText.SkipSpace(text, end);
        var length = s_parts.Value.At(text, end, out var unit);
        return length > 0 && unit != above && value < 60m ? new Piece(value, unit!, end + length) : null;
    }

    private sealed record Piece(decimal Value, string Unit, int End);
}
