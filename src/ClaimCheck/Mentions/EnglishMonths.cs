namespace ClaimCheck.Mentions;

/// <summary>Reads the name of a month and judges how surely it is one.</summary>
internal static class EnglishMonths
{
    private const int March = 3;
    private const int May = 5;

    /// <summary>Longest abbreviation that takes a dot.</summary>
    private const int LongestShort = 4;

    public static bool Read(ref DateCursor cursor, out int month)
    {
        var start = cursor.At;
        if (!cursor.Word(DateWordKind.Month, out month))
        {
            return false;
        }

        if (cursor.At - start <= LongestShort && cursor.Next == '.')
        {
            cursor.At++;
        }

        return true;
    }

    /// <summary>Whether the word is as often no month: "may" and "march" in lower case, "mar", "dec".</summary>
    public static bool IsCommon(ReadOnlySpan<char> text, int start) =>
        !char.IsUpper(text[start]) && text.Slice(start, Math.Min(3, text.Length - start)) is "may" or "mar";

    /// <summary>Whether a month that stands alone is one, by the words beside it.</summary>
    public static bool IsCertain(ReadOnlySpan<char> text, int start, int end, int month)
    {
        if (IsCommon(text, start) || DateSurroundings.IsFollowedByName(text, end) || DateSurroundings.IsNamed(text, start))
        {
            return false;
        }

        if (DateSurroundings.IsLed(text, start, orWeak: false))
        {
            return true;
        }

        var isName = month is March or May or 4 or 6 or 8 or 1;
        return char.IsUpper(text[start]) && end - start > 2
            && (DateSurroundings.IsLed(text, start, orWeak: month is not (March or May)) || (!isName && DateSurroundings.Before(text, start).Length == 0));
    }

    /// <summary>Whether a month with a bare day is one: not the rocket Long March 5, nor "theresa may 5".</summary>
    public static bool IsCertainWithDay(ReadOnlySpan<char> text, int start, int month) =>
        !IsCommon(text, start) && !(month is March or May && DateSurroundings.IsNamed(text, start));
}
