using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads halves of units: 半年, 一个半小时, 两年半, "two and a half years", "half an hour".</summary>
internal static class HalfUnits
{
    public static QuantityDraft? Read(string text, int at)
    {
        if (text[at] == '半')
        {
            return UnitReader.Read(text, at + 1) is { Dimension: Dimension.Duration } unit ? Draft(new TextSpan(at, unit.End), 0.5m, unit) : null;
        }

        if (text.AsSpan(at).StartsWith("half an hour", StringComparison.OrdinalIgnoreCase))
        {
            return Draft(new TextSpan(at, at + 12), 0.5m, new UnitMatch(at + 12, Dimension.Duration, "hour", 1, 3600));
        }

        if (text.AsSpan(at).StartsWith("half a year", StringComparison.OrdinalIgnoreCase))
        {
            return Draft(new TextSpan(at, at + 11), 0.5m, new UnitMatch(at + 11, Dimension.Duration, "year", 1, 31_536_000));
        }

        return NumberReader.Read(text, at) is { HasScale: false } number ? WithHalf(text, number) : null;
    }

    private static QuantityDraft? WithHalf(string text, NumberToken number)
    {
        var end = number.Span.End;
        if (string.CompareOrdinal(text, end, "个半", 0, 2) == 0 || string.CompareOrdinal(text, end, "個半", 0, 2) == 0)
        {
            return UnitReader.Read(text, end + 2) is { } unit ? Draft(new TextSpan(number.Span.Start, unit.End), number.Value + 0.5m, unit) : null;
        }

        foreach (var words in (ReadOnlySpan<string>)[" and a half", "-and-a-half"])
        {
            if (string.CompareOrdinal(text, end, words, 0, words.Length) == 0 && UnitReader.Read(text, end + words.Length) is { } unit)
            {
                return Draft(new TextSpan(number.Span.Start, unit.End), number.Value + 0.5m, unit);
            }
        }

        return UnitReader.Read(text, end) is { Dimension: Dimension.Duration } whole && whole.End < text.Length && text[whole.End] == '半'
            ? Draft(new TextSpan(number.Span.Start, whole.End + 1), number.Value + 0.5m, whole)
            : null;
    }

    private static QuantityDraft Draft(TextSpan span, decimal value, UnitMatch unit) => new()
    {
        Span = span,
        Number = new NumberToken(span, value, value, 0.1m, HasScale: false, IsWord: true),
        Dimension = unit.Dimension,
        Unit = unit.Unit,
        Factor = unit.Factor,
        Base = unit.Base,
    };
}
