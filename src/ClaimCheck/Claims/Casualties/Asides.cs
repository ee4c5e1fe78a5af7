using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Tells statements about the article's event from those about others: statistics, earlier events, attempts.</summary>
internal static class Asides
{
    /// <summary>A day this long before the story's first article that is named beside a statement is another event's.</summary>
    private const int EarlierDays = 60;

    /// <summary>Characters around a statement in which words of statistics are looked for.</summary>
    private const int StatisticsReach = 70;

    private const int UnrealReach = 24;

    public static bool Is(Statement statement, string text, TextSpan sentence, CasualtyWords words) =>
        IsUnreal(statement, text, sentence, words) || words.TellsStatistics(Around(statement, text, sentence)) || words.TellsRoundup(text.AsSpan(sentence.Start, sentence.Length));

    /// <summary>Whether a day named in the statement's clause lies long before the article and the other days of the story.</summary>
    public static bool IsEarlier(Statement statement, SentenceContext context, DateOnly? first)
    {
        var clause = context.ClauseAt(statement.Cue.Start);
        return first is { } day && context.Values.Any(v => clause.Overlaps(v.Span) && v.Value is DateSpan { To: { } to, Anchor: null } date && LastBefore(date, to, day) is { } last && day.DayNumber - last.DayNumber > EarlierDays);
    }

    /// <summary>The last day meant: a month without a year is the last one of that name.</summary>
    private static DateOnly? LastBefore(DateSpan date, DateOnly to, DateOnly day) =>
        !date.Yearless ? to : date.Precision != DatePrecision.Month ? null : to > day ? to.AddYears(-1) : to;

    private static ReadOnlySpan<char> Around(Statement statement, string text, TextSpan sentence)
    {
        var from = Math.Max(sentence.Start, Math.Min(statement.Span.Start, statement.Cue.Start) - StatisticsReach);
        return text.AsSpan(from..Math.Min(sentence.End, Math.Max(statement.Span.End, statement.Cue.End) + StatisticsReach));
    }

    private static bool IsUnreal(Statement statement, string text, TextSpan sentence, CasualtyWords words)
    {
        var from = Math.Max(sentence.Start, statement.Cue.Start - UnrealReach);
        var before = text.AsSpan(from, Math.Max(0, statement.Cue.Start - from)).TrimEnd();
        foreach (var word in words.Of("unreal"))
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
