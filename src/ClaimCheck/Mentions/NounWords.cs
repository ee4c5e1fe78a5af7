namespace ClaimCheck.Mentions;

/// <summary>The words of an English noun phrase: letters and digits, with owners ('s) and names joined by "and" between them.</summary>
internal static class NounWords
{
    private const int Longest = 32;

    /// <summary>Length of the word at a place; digits count where letters or a name go with them (250ml, 737 Max).</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var (end, digits) = (at, 0);
        while (end < text.Length && end - at < Longest && (QuantityText.IsLatin(text[end]) || char.IsAsciiDigit(text[end])))
        {
            digits += char.IsAsciiDigit(text[end++]) ? 1 : 0;
        }

        // U.S. is one word.
        while (end - at is > 0 and < 8 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterUpper(text[end - 1]) && (end - at == 1 || text[end - 2] == '.')
            && (char.IsAsciiLetterUpper(text[end + 1]) || text[end + 1] == ' ' && end - at > 1))
        {
            end += text[end + 1] == ' ' ? 1 : 2;
        }

        var length = end - at;
        return digits < length || (at > 0 && text[at - 1] == '-') || IsModel(text, end) ? length : 0;
    }

    /// <summary>Index behind the 's or ' of an owner and its space, or 0.</summary>
    public static int OwnerEnd(ReadOnlySpan<char> text, int end) =>
        QuantityText.Has(text, end, "'s ") ? end + 3 : QuantityText.Has(text, end, "' ") ? end + 2 : 0;

    /// <summary>Whether "and" joins two names that describe one noun: Kia and Hyundai vehicles.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int first, int at, int end)
    {
        if (!text.Slice(at, end - at).SequenceEqual("and") || at < first + 2 || end + 1 >= text.Length || !char.IsAsciiLetterUpper(text[end + 1]))
        {
            return false;
        }

        var from = at - 1;
        while (from > first && QuantityText.IsLatin(text[from - 1]))
        {
            from--;
        }

        return char.IsAsciiLetterUpper(text[from]) && text[at - 2] != 's';
    }

    /// <summary>Whether the words in the text are the noun itself, in the singular.</summary>
    public static bool IsSame(string noun, ReadOnlySpan<char> text, int at, int length) =>
        text.Slice(at, length).Equals(noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a noun is its own plural.</summary>
    public static bool IsInvariant(string noun) => noun is "aircraft" or "missing";

    /// <summary>The name before the number of a model: Model 3s.</summary>
    public static string Model(ReadOnlySpan<char> text, int at, string singular)
    {
        var from = at - 1;
        while (from > 0 && QuantityText.IsLatin(text[from - 1]))
        {
            from--;
        }

        return at > 1 && from < at - 1 && char.IsAsciiLetterUpper(text[from]) ? string.Concat(text.Slice(from, at - from), singular) : singular;
    }

    private static bool IsModel(ReadOnlySpan<char> text, int end) => end + 2 < text.Length && text[end] == ' ' && char.IsAsciiLetterUpper(text[end + 1]) && char.IsAsciiLetterLower(text[end + 2]);
}
