using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Numbers that name and do not count: the end of a telephone number, a block of a street.</summary>
internal static class NumberedThings
{
    private const string Block = " block";

    public static bool Is(string text, Mention mention) =>
        mention.Value is Quantity { Dimension: Dimension.Count, Unit: null } && (IsTelephone(text, mention.Span.Start) || IsBlock(text, mention.Span.End));

    /// <summary>Behind two or more digits and a hyphen: 555-0134.</summary>
    private static bool IsTelephone(string text, int at)
    {
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        return end >= 3 && text[end - 1] is '-' or '–' && char.IsAsciiDigit(text[end - 2]) && char.IsAsciiDigit(text[end - 3]);
    }

    private static bool IsBlock(string text, int at) =>
        string.CompareOrdinal(text, at, Block, 0, Block.Length) == 0 && (at + Block.Length >= text.Length || !char.IsAsciiLetter(text[at + Block.Length]));
}
