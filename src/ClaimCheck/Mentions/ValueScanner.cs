using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds the values of a text: of overlapping readings the longest stays.</summary>
internal static class ValueScanner
{
    /// <summary>The mentions, in order, none overlapping another, none across a line break.</summary>
    public static ImmutableArray<Mention> Scan(string text, ScanContext context)
    {
        var (dates, quantities, roles) = (new List<Mention>(), new List<Mention>(), new List<Mention>());
        var scanner = new QuantityScanner(text, context, quantities);
        TriggerWalk.Run(text, new DateScanner(text, context, dates), scanner, new RoleScanner(text, roles));
        AmbiguousDates.Settle(context, dates);
        scanner.Close();
        return Longest(text, Merged(Merged(Ordered(dates), Ordered(roles)), Ordered(quantities)));
    }

    /// <summary>The mentions in order, as each scanner but for a few leaves them.</summary>
    private static List<Mention> Ordered(List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (Compare(mentions[i - 1], mentions[i]) > 0)
            {
                mentions.Sort(Compare);
                break;
            }
        }

        return mentions;
    }

    private static List<Mention> Merged(List<Mention> first, List<Mention> second)
    {
        var merged = new List<Mention>(first.Count + second.Count);
        for (var (i, j) = (0, 0); i + j < first.Count + second.Count;)
        {
            merged.Add(j == second.Count || (i < first.Count && Compare(first[i], second[j]) <= 0) ? first[i++] : second[j++]);
        }

        return merged;
    }

    private static ImmutableArray<Mention> Longest(string text, List<Mention> found)
    {
        var kept = ImmutableArray.CreateBuilder<Mention>(found.Count);
        foreach (var mention in found)
        {
            if (text.AsSpan(mention.Span.Start, mention.Span.Length).Contains('\n'))
            {
                continue;
            }

            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
            else if (IsBetter(mention, kept[^1]) && (kept.Count == 1 || !kept[^2].Span.Overlaps(mention.Span)))
            {
                kept[^1] = mention;
            }
        }

        return kept.DrainToImmutable();
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
