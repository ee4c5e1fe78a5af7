using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Reads the number that begins at a place, in digits or words of either language; whole or not at all.</summary>
internal static class NumberReader
{
    /// <summary>The number, or null when none begins there.</summary>
    public static NumberToken? Read(string text, int at)
    {
        var c = text[at];
        if (DigitReader.IsDigit(c))
        {
            return DigitReader.Read(text, at);
        }

        if (Letters.IsHan(c))
        {
            return ChineseNumberReader.Read(text, at);
        }

        return char.IsAsciiLetter(c) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? EnglishNumberReader.Read(text, at) : null;
    }

    /// <summary>Multiplies within what a decimal holds, or null.</summary>
    public static decimal? Times(decimal value, decimal scale)
    {
        try
        {
            return value * scale;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
