using System.Buffers;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells whether two values in a row are members of one list.</summary>
internal static class ListLinks
{
    /// <summary>Characters of a name between two members of a list.</summary>
    private const int LongestName = 12;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("。；;，,、\n");

    private static readonly string[] s_links = [", ", " and ", ", and ", " or ", "、", "和", "及", "与", "以及"];

    public static bool Join(string text, Mention left, Mention right) =>
        left.Span.End <= right.Span.Start && PredicateChoice.AreAlike(left.Value, right.Value) && SameUnit(left.Value, right.Value)
        && (Array.Exists(s_links, link => text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).SequenceEqual(link)) || (IsOfMembers(left.Value) && IsNamed(text.AsSpan(left.Span.End, right.Span.Start - left.Span.End))));

    /// <summary>What members of a group differ in; lengths in a row measure different sides of one thing.</summary>
    private static bool IsOfMembers(ClaimValue value) => value is Quantity { Dimension: Dimension.Count or Dimension.Money or Dimension.Share or Dimension.Duration };

    /// <summary>"; Plus $40", "，乐驰品牌15246辆": the next member with its short name.</summary>
    private static bool IsNamed(ReadOnlySpan<char> between) =>
        between.Length is > 1 and <= LongestName && between[0] is ';' or '；' or '，' or '、' && !between[1..].ContainsAny(s_marks);

    private static bool SameUnit(ClaimValue left, ClaimValue right) => left is not Quantity l || right is not Quantity r || l.Unit == r.Unit;
}
