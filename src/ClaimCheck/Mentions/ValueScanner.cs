using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds the values of a text: of overlapping readings the longest stays.</summary>
internal static class ValueScanner
{
    /// <summary>The mentions, in order, none overlapping another, none across a line break.</summary>
    public static ImmutableArray<Mention> Scan(string text, ScanContext context)
    {
        var found = new List<Mention>();
        DateScanner.Scan(text, context, found);
        AmbiguousDates.Settle(context, found);
        QuantityScanner.Scan(text, context, found);
        RoleScanner.Scan(text, context, found);
        found.RemoveAll(m => text.AsSpan(m.Span.Start, m.Span.Length).Contains('\n'));
        found.Sort(Compare);
        var kept = ImmutableArray.CreateBuilder<Mention>(found.Count);
        foreach (var mention in found)
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
            else if (IsBetter(mention, kept[^1]) && (kept.Count == 1 || !kept[^2].Span.Overlaps(mention.Span)))
            {
                kept[^1] = mention;
            }
        }

        return kept.ToImmutable();
    }

    private static int Compare(Mention x, Mention y)
    {
        var byStart = x.Span.Start.CompareTo(y.Span.Start);
        var byLength = byStart != 0 ? byStart : y.Span.Length.CompareTo(x.Span.Length);
        return byLength != 0 ? byLength : Rank(x.Value).CompareTo(Rank(y.Value));
    }

    private static bool IsBetter(Mention candidate, Mention kept) =>
        candidate.Span.Length != kept.Span.Length ? candidate.Span.Length > kept.Span.Length : Rank(candidate.Value) < Rank(kept.Value);

    private static int Rank(ClaimValue value) => value switch
    {
        DateSpan or ClockTime => 0,
        Quantity => 1,
        _ => 2,
    };
}
