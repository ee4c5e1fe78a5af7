using ClaimCheck.Claims.Casualties;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Numbers that name and do not count: the end of a telephone number, a block of a street, a house in it.</summary>
internal static class NumberedThings
{
    private const string Block = "block";

    /// <summary>Words of an address from its number to "street".</summary>
    private const int MostWords = 4;

    public static bool Is(string text, Mention mention) =>
        mention.Value is Quantity { Dimension: Dimension.Count, Unit: Block } block ? block.Text.Contains('-', StringComparison.Ordinal)
        : mention.Value is Quantity { Dimension: Dimension.Count, Unit: null } && (IsTelephone(text, mention.Span) || IsBlock(text, mention.Span.End) || IsAddress(text, mention.Span.End));

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
        at < text.Length && text[at] is ' ' or '-' && string.CompareOrdinal(text, at + 1, Block, 0, Block.Length) == 0 && (at + Block.Length + 1 >= text.Length || !char.IsAsciiLetter(text[at + Block.Length + 1]));

    /// <summary>"412 E. Moss St.": capitals up to a word for a street.</summary>
    private static bool IsAddress(string text, int at)
    {
        for (var word = 0; word <= MostWords && at + 1 < text.Length && text[at] is ' ' && char.IsUpper(text[at + 1]); word++)
        {
            var start = at + 1;
            for (at = start; at < text.Length && char.IsAsciiLetterOrDigit(text[at]); at++)
            {
            }

            if (word > 0 && CasualtyWords.English.Is("address", text[start..at].ToLowerInvariant()))
            {
                return true;
            }

            at += at < text.Length && text[at] is '.' ? 1 : 0;
        }

        return false;
    }
}
