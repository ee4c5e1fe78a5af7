using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Opens dates by the words around them: before June 2025, since 2007.</summary>
internal static class DateBounds
{
    public static Mention Extend(ReadOnlySpan<char> text, Mention mention)
    {
        if (mention.Value is not DateSpan date)
        {
            return mention;
        }

        if (English(text, mention, date) is { } bounded)
        {
            return bounded;
        }

        return date.Anchor is null ? ChineseDateBounds.Extend(text, mention, date) ?? mention : mention;
    }

    /// <summary>The words "since", "before", "prior to", "after", "until", "by" and "through" before a date.</summary>
    private static Mention? English(ReadOnlySpan<char> text, Mention mention, DateSpan date)
    {
        var at = mention.Span.Start;
        var word = DateSurroundings.Before(text, at);
        if (word.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            at -= 4;
            word = DateSurroundings.Before(text, at);
        }

        var isPrior = word is "to" && DateSurroundings.Before(text, at - 3) is "prior" or "Prior";
        var start = isPrior ? at - 9 : at - word.Length - 1;
        if (word.Length == 0 || start < 0 || text[at - 1] != ' ' || date.Anchor is not null || date.From is null || date.To is null)
        {
            return null;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var span = mention.Span with { Start = start };
        return (ReadOnlySpan<char>)lower switch
        {
            "before" => With(text, span, date with { From = null, To = date.From?.AddDays(-1) }),
            "to" when isPrior => With(text, span, date with { From = null, To = date.From?.AddDays(-1) }),
            "after" => With(text, span, date with { From = date.To?.AddDays(1), To = null }),
            "since" => With(text, span, date with { To = null }),
            "until" or "till" or "by" or "through" => With(text, span, date with { From = null }),
            "than" => Than(text, mention.Span, date, at),
            "over" when IsAgo(text, mention.Span) => With(text, span, date with { From = null }),
            "nearly" or "almost" or "roughly" when IsAgo(text, mention.Span) => With(text, span, date with { Hedged = true }),
            "around" or "about" or "circa" => With(text, span, date with { Hedged = true }),
            _ => null,
        };
    }

    /// <summary>"more than two days ago", "less than a week ago", "no later than June 12", "not earlier than 2015".</summary>
    private static Mention? Than(ReadOnlySpan<char> text, TextSpan span, DateSpan date, int at)
    {
        var end = at - "than ".Length;
        var word = DateSurroundings.Before(text, end);
        var start = end - word.Length - 1;
        if (word is "more" or "less" or "More" or "Less")
        {
            return !IsAgo(text, span) ? null
                : With(text, span with { Start = start }, word[0] is 'm' or 'M' ? date with { From = null } : date with { To = null });
        }

        var no = word is "later" or "earlier" ? DateSurroundings.Before(text, start) : default;
        return no is "no" or "not" or "No" or "Not"
            ? With(text, span with { Start = start - no.Length - 1 }, word is "later" ? date with { From = null } : date with { To = null })
            : null;
    }

    private static bool IsAgo(ReadOnlySpan<char> text, TextSpan span) => span.In(text).EndsWith("ago", StringComparison.OrdinalIgnoreCase);

    private static Mention With(ReadOnlySpan<char> text, TextSpan span, DateSpan date) => new(span, date with { Text = span.In(text).ToString() });
}
