using System.Buffers;
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
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return Scan(text, ValueFold.Fold(text, room), context);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }

    private static ImmutableArray<Mention> Scan(string text, ReadOnlySpan<char> folded, ScanContext context)
    {
        var (dates, quantities, roles) = (Room(text, 8), Room(text, 2), Room(text, 8));
        var walk = new TriggerWalk(folded, stackalloc TriggerPlace[TriggerWalk.Room]);
        var ofDates = new DateScanner(folded, context, dates);
        var ofQuantities = new QuantityScanner(folded, context, quantities);
        var ofRoles = new RoleScanner(folded, roles);
        while (walk.Next())
        {
            ofDates.Offer(walk.Dates);
            ofQuantities.Offer(walk.Quantities);
            ofRoles.Offer(walk.Roles);
        }

        AmbiguousDates.Settle(context, dates);
        ofQuantities.Close();
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

    private static ImmutableArray<Mention> Longest(string text, List<Mention> dates, List<Mention> roles, List<Mention> quantities)
    {
        var kept = ArrayPool<Mention>.Shared.Rent(dates.Count + roles.Count + quantities.Count);
        var (count, date, role, quantity) = (0, 0, 0, 0);
        while (First(First(At(dates, date), At(roles, role)), At(quantities, quantity)) is { } mention)
        {
            _ = Takes(dates, ref date, mention) || Takes(roles, ref role, mention) || Takes(quantities, ref quantity, mention);
            var written = text.AsSpan(mention.Span.Start, mention.Span.Length);
            count = written.Contains('\n') ? count : Keep(kept, count, AsWritten(mention, written));
        }

        ImmutableArray<Mention> all = [.. kept.AsSpan(0, count)];
        ArrayPool<Mention>.Shared.Return(kept, clearArray: true);
        return all;
    }

    private static Mention? At(List<Mention> mentions, int at) => at < mentions.Count ? mentions[at] : null;

    private static Mention? First(Mention? x, Mention? y) => x is null || (y is not null && Compare(y, x) < 0) ? y : x;

    private static bool Takes(List<Mention> mentions, ref int at, Mention taken)
    {
        var takes = ReferenceEquals(At(mentions, at), taken);
        at += takes ? 1 : 0;
        return takes;
    }

    /// <summary>The mention with the words that stand in the text, of which it holds the folded ones.</summary>
    private static Mention AsWritten(Mention mention, ReadOnlySpan<char> written) =>
        written.SequenceEqual(mention.Value.Text) ? mention : mention with { Value = mention.Value with { Text = written.ToString() } };

    /// <summary>Puts a mention behind those kept, or in place of the last where it is the longer of the two; how many are kept then.</summary>
    private static int Keep(Mention[] kept, int count, Mention mention)
    {
        if (count == 0 || !kept[count - 1].Span.Overlaps(mention.Span))
        {
            kept[count] = mention;
            return count + 1;
        }

        if (IsBetter(mention, kept[count - 1]) && (count == 1 || !kept[count - 2].Span.Overlaps(mention.Span)))
        {
            kept[count - 1] = mention;
        }

        return count;
    }

    private static int Compare(Mention x, Mention y)
    {
        var byStart = x.Span.Start - y.Span.Start;
        var byLength = byStart != 0 ? byStart : y.Span.Length - x.Span.Length;
        return byLength != 0 ? byLength : Rank(x.Value) - Rank(y.Value);
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
