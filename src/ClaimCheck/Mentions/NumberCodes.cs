namespace ClaimCheck.Mentions;

/// <summary>Digits that are no number, told by their form alone: telephone and order numbers, ISBNs, scores, models (747-400).</summary>
internal static class NumberCodes
{
    private const int FewestPhone = 7;
    private const int MostPhone = 15;

    /// <summary>A chain that goes on past this is no code, and is not followed further.</summary>
    private const int LongestChain = 24;

    /// <summary>A row of digits this long without a mark is no count.</summary>
    private const int Longest = 9;

    /// <summary>End of a code that begins at a place, or the place itself.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var phone = PhoneEnd(text, at);
        return phone > at ? phone : ChainEnd(text, at);
    }

    /// <summary>Whether a bare number is too long to count anything.</summary>
    public static bool IsLong(ReadOnlySpan<char> text, in NumberReading number) =>
        number is { Digits: true, Scale: 1m } && number.End - number.Start >= Longest && QuantityText.DigitsEnd(text, number.Start) == number.End;

    /// <summary>0800 555 0142, +1-222-555-0199.</summary>
    private static int PhoneEnd(ReadOnlySpan<char> text, int at)
    {
        var isForeign = at > 0 && text[at - 1] == '+';
        if (!isForeign && text[at] != '0')
        {
            return at;
        }

        var (end, digits, groups) = (at, 0, 0);
        for (var next = at; next < text.Length && char.IsAsciiDigit(text[next]); next = end + 1)
        {
            end = QuantityText.DigitsEnd(text, next);
            (digits, groups) = (digits + end - next, groups + 1);
            if (digits > MostPhone || end >= text.Length || text[end] is not (' ' or '-' or '/'))
            {
                break;
            }
        }

        return digits is >= FewestPhone and <= MostPhone && groups > 1 && !IsInside(text, end) ? end : at;
    }

    /// <summary>Three or more groups joined by hyphens, or two that fall: 978-7-111-12345-6, 112-98, 747-400. Days and ranges are others'.</summary>
    private static int ChainEnd(ReadOnlySpan<char> text, int at)
    {
        var (first, groups, end) = (QuantityText.DigitsEnd(text, at), 1, QuantityText.DigitsEnd(text, at));
        while (end - at <= LongestChain && end + 1 < text.Length && text[end] == '-' && char.IsAsciiDigit(text[end + 1]))
        {
            end = QuantityText.DigitsEnd(text, end + 1);
            groups++;
        }

        if (groups == 1 || first - at > 7 || end - at > LongestChain || IsInside(text, end))
        {
            return at;
        }

        return groups > 2 || (first - at <= 3 && end - first <= 4 && Falls(text, at, first, end) && !Counts(text, end)) ? end : at;
    }

    private static bool Falls(ReadOnlySpan<char> text, int at, int first, int end) =>
        int.Parse(text.Slice(at, first - at), System.Globalization.CultureInfo.InvariantCulture) >= int.Parse(text.Slice(first + 1, end - first - 1), System.Globalization.CultureInfo.InvariantCulture);

    private static bool Counts(ReadOnlySpan<char> text, int end) => end < text.Length && (text[end] is '%' or '°' || QuantityText.IsLatin(text[end]));

    private static bool IsInside(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1]);
}
