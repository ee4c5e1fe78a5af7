namespace ClaimCheck.Mentions;

/// <summary>Reads the second number of a range: 10-12 billion, 15%-20%, between 10 and 12, 40 to 50 years, 2至3倍.</summary>
internal static class RangeReader
{
    private static readonly string[] Links = [" to ", "-", "–", "—", "~", "～", "至", "到", " – "];

    public static QuantityDraft Extend(string text, QuantityDraft draft)
    {
        var from = SkipUnit(text, draft.Span.End);
        if (LinkAt(text, from, draft) is not { } second || DigitOrWord(text, second) is not { } upper)
        {
            return draft;
        }

        var lower = Shared(text, draft.Number, upper);
        return upper.Value > lower.Value && upper.Value <= lower.Value * 100
            ? draft with { Number = lower, Upper = upper, Span = new TextSpan(draft.Span.Start, upper.Span.End) }
            : draft;
    }

    private static int SkipUnit(string text, int at) => at < text.Length && text[at] is '%' or '％' ? at + 1 : at;

    private static int? LinkAt(string text, int at, QuantityDraft draft)
    {
        foreach (var link in Links)
        {
            if (string.CompareOrdinal(text, at, link, 0, link.Length) == 0)
            {
                return at + link.Length;
            }
        }

        var isBetween = draft.Span.Start >= 8 && text.AsSpan(0, draft.Span.Start).TrimEnd("$€£¥ ").EndsWith("between", StringComparison.OrdinalIgnoreCase);
        return isBetween && string.CompareOrdinal(text, at, " and ", 0, 5) == 0 ? at + 5 : null;
    }

    private static NumberToken? DigitOrWord(string text, int at)
    {
        while (at < text.Length && text[at] is '$' or '€' or '£' or '¥')
        {
            at++;
        }

        if (at >= text.Length || (text[at - 1] == '-' && !DigitReader.IsDigit(text[at])))
        {
            return null;
        }

        return NumberReader.Read(text, at);
    }

    /// <summary>A scale written once holds for both: $5-7 million, 10至15万元.</summary>
    private static NumberToken Shared(string text, NumberToken lower, NumberToken upper)
    {
        if (lower.HasScale || !upper.HasScale || lower.IsWord)
        {
            return lower;
        }

        var digits = DigitReader.Read(text, upper.Span.Start) is { } read ? read.Value / Math.Max(1, Mantissa(text, upper)) : 1;
        return NumberReader.Times(lower.Value, digits) is { } value && digits > 0
            ? lower with { Value = value, Upper = value, Step = lower.Step * digits, HasScale = true }
            : lower;
    }

    /// <summary>The digits of a scaled number without its scale.</summary>
    private static decimal Mantissa(string text, NumberToken number)
    {
        var end = number.Span.Start;
        while (end < number.Span.End && (DigitReader.IsDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        return decimal.TryParse(text.AsSpan(number.Span.Start, end - number.Span.Start), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var mantissa) && mantissa > 0
            ? mantissa
            : 1;
    }
}
