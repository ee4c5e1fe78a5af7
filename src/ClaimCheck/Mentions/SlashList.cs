namespace ClaimCheck.Mentions;

/// <summary>Values of one thing's versions in a row: 835/770/760公里, 5.9/4.3/3.2 s.</summary>
internal static class SlashList
{
    private const int Fewest = 3;
    private const int Longest = 40;

    /// <summary>Whether the number at a place is one of three or more that slashes join and a unit ends.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Longest && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '/' or '.'))
        {
            start--;
        }

        var (end, count) = (start, 1);
        while (end < text.Length && end - start < Longest && (char.IsAsciiDigit(text[end]) || text[end] is '/' or '.'))
        {
            count += text[end++] == '/' ? 1 : 0;
        }

        var unit = end < text.Length && text[end] == ' ' ? end + 1 : end;
        return count >= Fewest && text[start] != '/' && text[end - 1] != '/' && !text.Slice(start, end - start).Contains("//", StringComparison.Ordinal)
            && QuantityWords.Units.At(text, unit, out _) is var length && (length > 1 || (length == 1 && (QuantityText.IsHan(text[unit]) || unit + 1 == text.Length || !QuantityText.IsLatin(text[unit + 1]))))
            && text[unit] is not ('年' or '月' or '日');
    }
}
