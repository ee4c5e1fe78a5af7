using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what narrows a value: its part of a whole, what it is counted for, with or without something.</summary>
internal static class Scope
{
    private static readonly (string Name, string Value, string[] Cues)[] Cues =
        [.. LanguageTable.Lines(typeof(Scope).Assembly, "scope.tsv")
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2].Split(',')))];

    private const int BeforePeriod = 12;

    private static readonly string[] PeriodCues = [.. Cues.Where(c => c.Name == "stands").SelectMany(c => c.Cues)];

    public static Qualifiers Of(SentenceContext context, Mention mention)
    {
        var found = Qualifiers.None;
        if (mention.Value is Quantity { Per: { } per })
        {
            found = found.With("per", per);
        }

        if (mention.Value is Quantity { Trend: not Trend.None } change)
        {
            found = found.With("change", change.Trend == Trend.Up ? "rise" : "fall");
        }

        if (mention.Value is DateSpan)
        {
            return IsPeriod(context, mention.Span) ? found.With("stands", "period") : found;
        }

        if (mention.Value is not Quantity)
        {
            return found;
        }

        var clause = context.ClauseAt(mention.Span.Start);
        var words = context.Document.Text.AsSpan(clause.Start, Math.Max(clause.End, mention.Span.End) - clause.Start);
        foreach (var (name, value, cues) in Cues)
        {
            if (name != "stands" && !found.ContainsKey(name) && HoldsAny(words, cues))
            {
                found = found.With(name, value);
            }
        }

        return found;
    }

    /// <summary>A date that says which period or state is spoken of is no fact by itself: fiscal year 2024, as of June.</summary>
    private static bool IsPeriod(SentenceContext context, TextSpan date)
    {
        var from = Math.Max(context.Sentence.Span.Start, date.Start - BeforePeriod);
        return HoldsAny(context.Document.Text.AsSpan(from, date.End - from), PeriodCues);
    }

    private static bool HoldsAny(ReadOnlySpan<char> words, string[] cues)
    {
        foreach (var cue in cues)
        {
            if (WordSearch.Holds(words, cue))
            {
                return true;
            }
        }

        return false;
    }
}
