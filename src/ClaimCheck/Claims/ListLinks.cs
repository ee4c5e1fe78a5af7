using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells whether two values in a row are members of one list.</summary>
internal static class ListLinks
{
    private static readonly string[] s_links = [", ", " and ", ", and ", " or ", "、", "和", "及", "与", "以及"];

    public static bool Join(string text, Mention left, Mention right) =>
        left.Span.End <= right.Span.Start && PredicateChoice.AreAlike(left.Value, right.Value) && SameUnit(left.Value, right.Value)
        && Array.Exists(s_links, link => text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).SequenceEqual(link));

    private static bool SameUnit(ClaimValue left, ClaimValue right) => left is not Quantity l || right is not Quantity r || l.Unit == r.Unit;
}
