using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>Reads dates in digits alone: 2025-06-12, 2025/6/12, 06/25/2025, 10.09.2025, 28/03/24.</summary>
internal static class NumericDateReader
{
    public static Mention? Read(string text, int at, ScanContext context)
    {
        if (!char.IsAsciiDigit(text[at]) || Number(text, at) is not { } first || Separator(text, first.End) is not { } separator
            || Number(text, first.End + 1) is not { } second || Separator(text, second.End) != separator || Number(text, second.End + 1) is not { } third)
        {
            return null;
        }

        if (third.End < text.Length && (char.IsAsciiLetterOrDigit(text[third.End]) || Separator(text, third.End) == separator && third.End + 1 < text.Length && char.IsAsciiDigit(text[third.End + 1])))
        {
            return null;
        }

        var span = new TextSpan(at, third.End);
        return Order(first, second, third, separator) is { } date && DateParts.Day(date.Year, date.Month, date.Day, span.In(text), context) is { } value
            ? new Mention(span, value)
            : null;
    }

    private static (int Year, int Month, int Day)? Order((int Value, int End, int Length) first, (int Value, int End, int Length) second, (int Value, int End, int Length) third, char separator)
    {
        if (first.Length == 4)
        {
            return (first.Value, second.Value, third.Value);
        }

        if (third.Length is not (4 or 2) || first.Length > 2 || second.Length > 2)
        {
            return null;
        }

        var year = third.Length == 4 ? third.Value : 2000 + third.Value;
        var isDayFirst = separator == '.' || first.Value > 12;
        return isDayFirst ? (year, second.Value, first.Value) : (year, first.Value, second.Value);
    }

    private static char? Separator(string text, int at) => at < text.Length && text[at] is '-' or '/' or '.' ? text[at] : null;

    private static (int Value, int End, int Length)? Number(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at is 1 or 2 or 4 ? (int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture), end, end - at) : null;
    }
}
