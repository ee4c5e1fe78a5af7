using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Weighs the terms around a value: its clause most, then the neighbouring clauses, then the rest of the sentence.</summary>
internal static class ProfileReader
{
    private const double OwnClause = 1.0;
    private const double NextClause = 0.6;
    private const double Elsewhere = 0.35;
    private const double Topic = 0.3;

    public static Profile Read(SentenceContext context, TextSpan value)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var own = ClauseIndex(context, value.Start);
        foreach (var term in context.Terms)
        {
            if (term.IsConcept || !value.Contains(term.Span))
            {
                Raise(weights, term.Key, WeightOf(own, ClauseIndex(context, term.Span.Start)));
            }
        }

        if (context.Topic is { } topic)
        {
            Raise(weights, "e:" + topic.Entity, Topic);
        }

        return new Profile
        {
            Terms = [.. weights.Select(p => (p.Key, p.Value))],
            Language = context.Sentence.Language,
            Sentence = context.Sentence.Index,
            Period = PeriodOf(context, value),
        };
    }

    private static double WeightOf(int own, int other) => Math.Abs(own - other) switch
    {
        0 => OwnClause,
        1 => NextClause,
        _ => Elsewhere,
    };

    private static void Raise(SortedDictionary<string, double> weights, string term, double weight) =>
        weights[term] = Math.Max(weight, weights.GetValueOrDefault(term));

    private static int ClauseIndex(SentenceContext context, int at)
    {
        var clauses = context.Sentence.Clauses;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (at < clauses[i].End)
            {
                return i;
            }
        }

        return clauses.Length;
    }

    private static DateSpan? PeriodOf(SentenceContext context, TextSpan value)
    {
        DateSpan? nearest = null;
        var best = int.MaxValue;
        foreach (var mention in context.Values)
        {
            var distance = mention.Span.End <= value.Start ? value.Start - mention.Span.End : mention.Span.Start - value.End;
            if (mention.Value is DateSpan date && distance >= 0 && distance < best && date is { Yearless: false, Anchor: null })
            {
                (nearest, best) = (date, distance);
            }
        }

        return nearest;
    }
}
