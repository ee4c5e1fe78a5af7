using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads within which time a value was reached: "200,000 orders in three minutes", 3分钟，大定突破20万台.</summary>
internal static class Elapsed
{
    /// <summary>A day and more are periods of business, not a run of minutes or hours.</summary>
    private const decimal Day = 24 * 3600m;

    private const decimal Minute = 60m;

    private const string Within = "within-";

    /// <summary>Characters before a stretch of time in which its introduction stands.</summary>
    private const int Introduction = 18;

    /// <summary>Characters between a Chinese stretch of time and what was reached in it.</summary>
    private const int Close = 14;

    /// <summary>A stretch further away than this many characters frames another value.</summary>
    private const int Farthest = 120;

    private static readonly CueTable English = new([["in", "within", "after", "during", "first", "inside"]]);

    /// <summary>The stretch in seconds, or null.</summary>
    public static string? Of(SentenceContext context, Mention mention)
    {
        if (mention.Value is not Quantity { Dimension: Dimension.Count or Dimension.Money } quantity || (quantity.Unit is { } unit && CountedNouns.IsPerson(unit)))
        {
            return null;
        }

        // "200,000 in three minutes and 289,000 within an hour": in English the stretch behind the value comes first.
        return context.Values
            .Where(v => v.Value is Quantity { Dimension: Dimension.Duration, Base: > 0 and < Day and { } seconds } && seconds % Minute == 0 && Frames(context, v.Span, mention.Span))
            .OrderByDescending(v => v.Span.Start >= mention.Span.End)
            .Select(v => Within + ((Quantity)v.Value).Base!.Value.ToString("0.##", CultureInfo.InvariantCulture) + "s")
            .FirstOrDefault();
    }

    /// <summary>Whether qualifiers state such a stretch.</summary>
    public static bool IsStated(Qualifiers qualifiers) => qualifiers.TryGetValue("period", out var period) && period.StartsWith(Within, StringComparison.Ordinal);

    private static bool Frames(SentenceContext context, TextSpan time, TextSpan value)
    {
        if (Math.Max(time.Start - value.End, value.Start - time.End) > Farthest)
        {
            return false;
        }

        var text = context.Document.Text.AsSpan();
        if (context.Sentence.Language == "zh")
        {
            return time.End <= value.Start && value.Start - time.End <= Close && !HoldsAnother(context, time.End, value.Start);
        }

        var isNear = context.ClauseAt(time.Start) == context.ClauseAt(value.Start)
            && !HoldsAnother(context, Math.Min(time.End, value.End), Math.Max(time.Start, value.Start))
            && (time.Start > value.Start || !HoldsAnother(context, context.ClauseAt(time.Start).Start, time.Start));
        return isNear && English.HoldsAny(text[Math.Max(context.Sentence.Span.Start, time.Start - Introduction)..time.Start]);
    }

    private static bool HoldsAnother(SentenceContext context, int start, int end) =>
        context.Values.Any(v => v.Span.Start >= start && v.Span.End <= end && v.Value is Quantity);
}
