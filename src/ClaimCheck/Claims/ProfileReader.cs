using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Weighs the terms around a value: its clause most, then the neighbouring clauses, then the rest of the sentence.</summary>
internal static class ProfileReader
{
    /// <summary>Weight of what stands in the value's own clause.</summary>
    public const double OwnClause = 1.0;

    private const double NextClause = 0.6;
    private const double Elsewhere = 0.35;
    private const double Topic = 0.3;

    /// <summary>Terms from the value at which nearness has fallen to a half.</summary>
    private const double HalfReach = 3;

    /// <summary>Terms on either side of a value that are its surroundings, however long the sentence.</summary>
    private const int MostTerms = 120;

    /// <summary>A longer sentence is a table written in a row: no other is like it but for one value.</summary>
    private const int LongestFrame = 2000;

    /// <summary>Letters a sentence needs besides its value to be told from others.</summary>
    private const int LeastFrame = 4;

    public static Profile Read(SentenceContext context, TextSpan value)
    {
        var weights = new Dictionary<string, (double Weight, double Nearness)>(Math.Min(context.Terms.Length, 2 * MostTerms) + 1, StringComparer.Ordinal);
        var own = context.ClauseIndexAt(value.Start);
        var place = Ordered.CountBefore(context.Terms, value.Start, static (term, at) => term.Span.Start < at);
        for (var at = Math.Max(0, place - MostTerms); at < context.Terms.Length && at < place + MostTerms; at++)
        {
            var term = context.Terms[at];
            if (term.IsConcept || !value.Contains(term.Span))
            {
                Raise(weights, term.Key, WeightOf(own, context.ClauseIndexAt(term.Span.Start)), HalfReach / (HalfReach + (at < place ? place - at - 1 : at - place)));
            }
        }

        if (context.Topic is { } topic)
        {
            Raise(weights, "e:" + topic.Entity, Topic, 0);
        }

        var terms = weights.ToArray();
        Array.Sort(terms, (x, y) => string.CompareOrdinal(x.Key, y.Key));

        return new Profile
        {
            Terms = ImmutableArray.Create(Array.ConvertAll(terms, t => (t.Key, t.Value.Weight))),
            Nearness = ImmutableArray.Create(Array.ConvertAll(terms, t => t.Value.Nearness)),
            Language = context.Sentence.Language,
            Sentence = context.Sentence.Index,
            Frame = FrameOf(context, value),
            Period = PeriodOf(context, value),
        };
    }

    /// <summary>FNV-1a over the letters and digits around the value.</summary>
    private static ulong FrameOf(SentenceContext context, TextSpan value)
    {
        if (context.Sentence.Span.Length > LongestFrame)
        {
            return 0;
        }

        var (hash, letters) = (Fnv1a.Start, 0);
        var text = context.Document.Text;
        for (var at = context.Sentence.Span.Start; at < context.Sentence.Span.End; at++)
        {
            var isMasked = value.Contains(at);
            if (isMasked ? at == value.Start : char.IsLetterOrDigit(text[at]))
            {
                hash = Fnv1a.Add(hash, isMasked ? '\0' : char.ToLowerInvariant(text[at]));
                letters += isMasked ? 0 : 1;
            }
        }

        return letters >= LeastFrame ? hash : 0;
    }

    private static double WeightOf(int own, int other) => Math.Abs(own - other) switch
    {
        0 => OwnClause,
        1 => NextClause,
        _ => Elsewhere,
    };

    private static void Raise(Dictionary<string, (double Weight, double Nearness)> weights, string term, double weight, double nearness)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _);
        known = (Math.Max(weight, known.Weight), Math.Max(nearness, known.Nearness));
    }

    private static DateSpan? PeriodOf(SentenceContext context, TextSpan value)
    {
        DateSpan? nearest = null;
        var best = int.MaxValue;
        foreach (var mention in context.Values)
        {
            var distance = mention.Span.End <= value.Start ? value.Start - mention.Span.End : mention.Span.Start - value.End;
            if (mention.Value is DateSpan date && distance >= 0 && distance < best && date is { Yearless: false, Anchor: null } && Frames(context, mention.Span, value))
            {
                (nearest, best) = (date, distance);
            }
        }

        return nearest;
    }

    /// <summary>A date holds for what follows it; for what stands before it in its own clause only: "92 % by Sunday, on Monday all".</summary>
    private static bool Frames(SentenceContext context, TextSpan date, TextSpan value) =>
        date.End <= value.Start || context.ClauseIndexAt(date.Start) == context.ClauseIndexAt(value.Start);
}
