using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Opens dates by the words around them: before June 2025, since 2007.</summary>
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

        return date.Anchor is null ? ChineseDateBounds.Extend(text, mention, date) ?? mention : mention;
    }

    private static int? Lead(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]))
            ? before.Length - word.Length
            : null;

    private static Mention With(string text, TextSpan span, DateSpan date) => new(span, date with { Text = span.In(text) });
}
