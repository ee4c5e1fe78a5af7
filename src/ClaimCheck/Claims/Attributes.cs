using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells when a value is the attribute of the noun right behind it, which then governs it: 98 percent of the votes, 半数股权, 4亿美元的罚款.</summary>
internal static class Attributes
{
    private static readonly TextSet s_links = new([" of ", " of the ", " of its ", " of their ", " of his ", " of her ", " of all ", " of all the ", " of total "]);

    public static bool Join(string text, Mention mention, TextSpan noun)
    {
        if (mention.Value is not Quantity quantity)
        {
            return false;
        }

        var gap = text.AsSpan(mention.Span.End, noun.Start - mention.Span.End);
        return gap.SequenceEqual("的") || (quantity.Dimension == Dimension.Share && (gap.Length == 0 || s_links.Contains(gap)));
    }
}
