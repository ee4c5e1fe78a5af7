using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells when a value is the attribute of the noun right behind it, which then governs it: 98 percent of the votes, 半数股权, 4亿美元的罚款.</summary>
internal static class Attributes
{
    private static readonly string[] s_links = [" of ", " of the ", " of its ", " of their ", " of his ", " of her ", " of all ", " of all the ", " of total "];

    public static bool Join(string text, Mention mention, TextSpan noun)
    {
        if (mention.Value is not Quantity quantity)
        {
            return false;
        }

        var gap = text.AsSpan(mention.Span.End, noun.Start - mention.Span.End);
        return gap.SequenceEqual("的") || (quantity.Dimension == Dimension.Share && (gap.Length == 0 || IsLink(gap)));
    }

    private static bool IsLink(ReadOnlySpan<char> gap)
    {
        foreach (var link in s_links)
        {
            if (gap.SequenceEqual(link))
            {
                return true;
            }
        }

        return false;
    }
}
