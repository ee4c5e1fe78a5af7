using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells the sides of a vote: 118 votes to 61, 118票对61票, three votes to two, a 3-2 decision.</summary>
internal static class VotePairs
{
    private const string For = "vote.for.count";
    private const string Against = "vote.against.count";

    private static readonly string[] s_links = [" to ", "对", "比", " against "];

    /// <summary>The relation of a value that is a side of a vote, or null.</summary>
    public static string? Of(SentenceContext context, Mention mention)
    {
        if (mention.Value is not Quantity { Dimension: Dimension.Count, Unit: "vote" })
        {
            return null;
        }

        var text = context.Document.Text;
        var at = context.Values.IndexOf(mention);
        return IsSplit(text.AsSpan(mention.Span.Start, mention.Span.Length)) || (at >= 0 && at + 1 < context.Values.Length && AreSides(text, mention, context.Values[at + 1])) ? For
            : at > 0 && AreSides(text, context.Values[at - 1], mention) ? Against : null;
    }

    /// <summary>Whether the mention holds both sides: 3-2, 5比4.</summary>
    private static bool IsSplit(ReadOnlySpan<char> words) =>
        words.IndexOfAny(['-', '–', '比', '对']) is > 0 and var mark && mark + 1 < words.Length && char.IsAsciiDigit(words[mark - 1]) && char.IsAsciiDigit(words[mark + 1]);

    private static bool AreSides(string text, Mention left, Mention right) =>
        left.Span.End <= right.Span.Start && IsVotes(left.Value) && IsVotes(right.Value)
        && Array.Exists(s_links, link => text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).SequenceEqual(link));

    private static bool IsVotes(ClaimValue value) => value is Quantity { Dimension: Dimension.Count, Unit: "vote" or null };
}
