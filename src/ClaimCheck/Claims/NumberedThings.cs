using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Numbers that name and do not count: the end of a telephone number, a block of a street.</summary>
internal static class NumberedThings
{
    private const string Block = " block";

    public static bool Is(string text, Mention mention) =>
        mention.Value is Quantity { Dimension: Dimension.Count, Unit: null } && (IsTelephone(text, mention.Span) || IsBlock(text, mention.Span.End));

    /// <summary>Before or behind a hyphen with more digits: 555-0134.</summary>
    private static bool IsTelephone(string text, TextSpan span)
    {
        if (span.End + 4 < text.Length && text[span.End] is '-' && text.AsSpan(span.End + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true;
        }

        var at = span.Start;
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        return end >= 3 && text[end - 1] is '-' or '–' && char.IsAsciiDigit(text[end - 2]) && char.IsAsciiDigit(text[end - 3]);
    }

    private static bool IsBlock(string text, int at) =>
        string.CompareOrdinal(text, at, Block, 0, Block.Length) == 0 && (at + Block.Length >= text.Length || !char.IsAsciiLetter(text[at + Block.Length]));
}
