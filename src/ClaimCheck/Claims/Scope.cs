using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what narrows a value: its part of a whole, what it is counted for, with or without something.</summary>
internal static class Scope
{
    /// <summary>Characters before a date in which words say that it tells a period.</summary>
    private const int BeforePeriod = 12;

    /// <summary>The name of what is said of dates, not of quantities.</summary>
    private const string Stands = "stands";

    /// <summary>The name of what is said of times.</summary>
    private const string Event = "event";

    private static readonly string[][] Table = [.. LanguageTable.Rows("scope.tsv")];

    private static readonly string[][] Lines = Array.FindAll(Table, cells => cells[0] is not (Stands or Event));

    /// <summary>The names of the qualifiers that are read of values.</summary>
    public static readonly string[] Names = [.. Table.Select(cells => cells[0]).Concat(NearScope.Names).Append("per").Append("change").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly CueTable Cues = CuesOf(Lines);

    private static readonly CueTable PeriodCues = CuesOf(Array.FindAll(Table, cells => cells[0] == Stands));

    private static readonly CueTable EventCues = CuesOf(Array.FindAll(Table, cells => cells[0] == Event));

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

        var clause = context.ClauseAt(mention.Span.Start);
        var words = context.Document.Text.AsSpan(clause.Start, Math.Max(clause.End, mention.Span.End) - clause.Start);
        if (mention.Value is DateSpan or ClockTime && EventCues.HoldsAny(words))
        {
            found = found.With(Event, "other");
        }

        if (mention.Value is DateSpan)
        {
            return IsPeriod(context, mention.Span) ? found.With(Stands, "period") : found;
        }

        if (mention.Value is not Quantity)
        {
            return found;
        }

        for (var lines = Cues.Groups(words); lines != 0; lines &= lines - 1)
        {
            var line = Lines[BitOperations.TrailingZeroCount(lines)];
            found = found.ContainsKey(line[0]) ? found : found.With(line[0], line[1]);
        }

        found = NearScope.Add(found, context, mention);
        return found.ContainsKey("period") || Elapsed.Of(context, mention) is not { } elapsed ? found : found.With("period", elapsed);
    }

    /// <summary>A date that says which period or state is spoken of is no fact by itself: fiscal year 2024, as of June.</summary>
    private static bool IsPeriod(SentenceContext context, TextSpan date)
    {
        var from = Math.Max(context.Sentence.Span.Start, date.Start - BeforePeriod);
        return PeriodCues.HoldsAny(context.Document.Text.AsSpan(from, date.End - from));
    }

    private static CueTable CuesOf(string[][] lines) => new([.. lines.Select(cells => cells[2].Split(','))]);
}
