using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>What stands around the words of a slot: the terms and values of its sentence, the nearer the heavier.</summary>
internal sealed class Setting
{
    /// <summary>A shared value says more than a shared word: it seldom stands in two sentences by chance.</summary>
    private const double Value = 1.5;

    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <param name="context">The sentence.</param>
    /// <param name="span">The words of the slot, which are no part of their own setting.</param>
    public Setting(SentenceContext context, TextSpan span)
    {
        var own = context.ClauseIndexAt(span.Start);
        foreach (var term in context.Terms)
        {
            if (!span.Contains(term.Span))
            {
                Raise(term.Key, WeightOf(context, own, term.Span.Start));
            }
        }

        foreach (var value in context.Values)
        {
            if (!span.Overlaps(value.Span) && KeyOf(value.Value) is { } key)
            {
                Raise(key, Value * WeightOf(context, own, value.Span.Start));
            }
        }

        if (context.Topic is { } topic)
        {
            Raise("e:" + topic.Entity, Weights.Topic);
        }
    }

    /// <summary>All terms a sentence has, values among them.</summary>
    public static IEnumerable<string> TermsOf(SentenceContext context) =>
        context.Terms.Select(t => t.Key).Concat(context.Values.Select(v => KeyOf(v.Value)).OfType<string>());

    /// <summary>How much two settings have in common.</summary>
    public double LikenessTo(Setting other, Story story)
    {
        var sum = 0.0;
        foreach (var (term, weight) in _weights)
        {
            if (other._weights.TryGetValue(term, out var there))
            {
                sum += story.WorthOf(term) * Math.Sqrt(weight * there);
            }
        }

        return sum;
    }

    /// <summary>How much of what they have in common stands near in both.</summary>
    public double NearnessTo(Setting other, Story story) => _weights
        .Where(p => p.Value >= Weights.NextClause && other._weights.GetValueOrDefault(p.Key) >= Weights.NextClause)
        .Sum(p => story.WorthOf(p.Key));

    private static double WeightOf(SentenceContext context, int own, int at) => Math.Abs(own - context.ClauseIndexAt(at)) switch
    {
        0 => Weights.OwnClause,
        1 => Weights.NextClause,
        _ => Weights.Elsewhere,
    };

    private void Raise(string term, double weight) => _weights[term] = Math.Max(weight, _weights.GetValueOrDefault(term));

    /// <summary>Equal for values that are the same; days written in figures need no year, as few articles write it.</summary>
    private static string? KeyOf(ClaimValue value) => value switch
    {
        Quantity { Stated: > 1 } quantity => string.Create(CultureInfo.InvariantCulture, $"v:{quantity.Base ?? quantity.Stated:G12}"),
        DateSpan { Precision: DatePrecision.Day, From: { } day } date when date.Text.AsSpan().ContainsAnyInRange('0', '9') => string.Create(CultureInfo.InvariantCulture, $"v:{day:MM-dd}"),
        DateSpan { Yearless: false, From: { } from, Precision: <= DatePrecision.Month } => string.Create(CultureInfo.InvariantCulture, $"v:{from:O}"),
        _ => null,
    };

    /// <summary>How much of a term's worth counts by where it stands.</summary>
    private static class Weights
    {
        public const double OwnClause = 1.0;
        public const double NextClause = 0.7;
        public const double Elsewhere = 0.5;
        public const double Topic = 0.4;
    }
}
