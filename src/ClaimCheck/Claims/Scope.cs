using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what narrows a value: its part of a whole, what it is counted for, with or without something.</summary>
internal static class Scope
{
    private static readonly string[][] Lines = [.. LanguageTable.Lines(typeof(Scope).Assembly, "scope.tsv").Select(line => line.Split('\t'))];

    private static readonly CueTable Cues = new([.. Lines.Select(cells => cells[2].Split(','))]);

    private const int BeforePeriod = 12;

    private static readonly string[] PeriodCues = [.. Lines.Where(l => l[0] == "stands").SelectMany(l => l[2].Split(','))];

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
        for (var lines = Cues.Groups(words); lines != 0; lines &= lines - 1)
        {
            var line = Lines[BitOperations.TrailingZeroCount(lines)];
            found = line[0] == "stands" || found.ContainsKey(line[0]) ? found : found.With(line[0], line[1]);
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
