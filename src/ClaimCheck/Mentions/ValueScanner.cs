using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds the values of a text: of overlapping readings the longest stays.</summary>
internal static class ValueScanner
{
    /// <summary>Characters from one mention to the next where they stand close.</summary>
    private const int MentionLength = 32;

    /// <summary>The mentions, in order, none overlapping another, none across a line break.</summary>
    public static ImmutableArray<Mention> Scan(string text, ScanContext context)
    {
        var (dates, quantities, roles) = (Room(text, 8), Room(text, 2), Room(text, 8));
        var scanner = new QuantityScanner(text, context, quantities);
        TriggerWalk.Run(text, new DateScanner(text, context, dates), scanner, new RoleScanner(text, roles));
        AmbiguousDates.Settle(context, dates);
        scanner.Close();
        return Longest(text, Ordered(dates), Ordered(roles), Ordered(quantities));
    }

    /// <summary>A list with room for one of so many mentions of a text dense with them, so that it need not grow.</summary>
    private static List<Mention> Room(string text, int share) => new(text.Length / MentionLength / share);

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

    /// <summary>The mentions of all lists, in order; of two alike that of the first list comes first.</summary>
    private static IEnumerable<Mention> Merged(List<Mention>[] lists)
    {
        var places = new int[lists.Length];
        for (var next = 0; next >= 0;)
        {
            next = -1;
            for (var i = 0; i < lists.Length; i++)
            {
                if (places[i] < lists[i].Count && (next < 0 || Compare(lists[i][places[i]], lists[next][places[next]]) < 0))
                {
                    next = i;
                }
            }

            if (next >= 0)
            {
                yield return lists[next][places[next]++];
            }
        }
    }

    private static ImmutableArray<Mention> Longest(string text, params List<Mention>[] lists)
    {
        var kept = ImmutableArray.CreateBuilder<Mention>(lists.Sum(l => l.Count));
        foreach (var mention in Merged(lists))
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
