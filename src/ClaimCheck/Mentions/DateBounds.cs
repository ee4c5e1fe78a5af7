using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Opens dates by the words around them: before June 2025, since 2007, 6月以前.</summary>
internal static class DateBounds
{
    public static Mention Extend(string text, Mention mention)
    {
        if (mention.Value is not DateSpan date)
        {
            return mention;
        }

        var before = text.AsSpan(0, mention.Span.Start).TrimEnd(' ');
        if (Lead(before, "before") is { } start)
        {
            return With(text, new TextSpan(start, mention.Span.End), date with { From = null, To = date.From?.AddDays(-1) });
        }

        if (Lead(before, "after") is { } after)
        {
            return With(text, new TextSpan(after, mention.Span.End), date with { From = date.To?.AddDays(1), To = null });
        }

        if (Lead(before, "since") is { } since)
        {
            return With(text, new TextSpan(since, mention.Span.End), date with { To = null });
        }

        var behind = text.AsSpan(mention.Span.End);
        return behind.StartsWith("以前") || behind.StartsWith("之前") ? With(text, mention.Span with { End = mention.Span.End + 2 }, date with { From = null, To = date.From?.AddDays(-1) })
            : behind.StartsWith("以后") || behind.StartsWith("之后") ? With(text, mention.Span with { End = mention.Span.End + 2 }, date with { From = date.To?.AddDays(1), To = null })
            : behind.StartsWith("后") && date.Precision == DatePrecision.Year ? With(text, mention.Span with { End = mention.Span.End + 1 }, date with { From = date.To?.AddDays(1), To = null })
            : behind.StartsWith("以来") || behind.StartsWith("以來") ? With(text, mention.Span with { End = mention.Span.End + 2 }, date with { To = null })
            : mention;
    }

    private static int? Lead(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]))
            ? before.Length - word.Length
            : null;

    private static Mention With(string text, TextSpan span, DateSpan date) => new(span, date with { Text = span.In(text) });
}
