using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds one amount that an article says up and another says down: rose 7 %, fell 7 %; dearer by 100, cheaper by 100.</summary>
internal static class DirectionSlots
{
    private const double Least = 2;

    /// <summary>How far from the amount the word may stand, in letters.</summary>
    private const int Before = 30;
    private const int After = 20;
    private const int OfHan = 9;

    /// <summary>So near before the word another takes it back: 涨跌幅, "up or down".</summary>
    private const int Beside = 6;

    private static readonly string[][] Lines = [.. LanguageTable.Rows("directions.tsv")];

    private static readonly string[] Ways = ["up", "down"];

    private static readonly FrozenSet<string> Changes = Lines.Where(c => c[0] == "change").SelectMany(c => c[2].Split(',')).Select(id => "c:" + id).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Alike = [.. Lines.Where(c => c[0] == "alike").SelectMany(c => c[2].Split(',')).Select(id => "c:" + id)];

    private static readonly CueTable CuesBefore = CuesOf("before");

    private static readonly CueTable CuesAfter = CuesOf("after");

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story) => Oppositions.Of(story, story.Statements.SelectMany(Fillers), Least, 0);

    private static IEnumerable<Filler> Fillers(Statement statement)
    {
        var context = statement.Context;
        foreach (var value in context.Values)
        {
            if (value.Value is Quantity { Dimension: not Dimension.Rank } amount && IsPlain(statement, value.Span) && WayOf(context, value.Span) is { } way)
            {
                yield return new Filler(statement, "way:" + amount.Dimension + amount.Unit, way.Span, new Polarity(way.State, way.Span.In(context.Document.Text))) { Amount = amount, Of = MeasuredIn(context, way.Span) };
            }
        }
    }

    /// <summary>Whether the clause says it for a fact, with a number that has no sign of its own.</summary>
    private static bool IsPlain(Statement statement, TextSpan amount)
    {
        var clause = statement.Context.ClauseIndexAt(amount.Start);
        return !IsSigned(statement.Context.Document.Text[amount.Start], digits: false)
            && Voice.IsFirm(Voice.Of(statement.Context, amount))
            && !statement.Words.Any(w => w.Clause == clause && w.Sort is WordSort.Modal or WordSort.Scope or WordSort.Negator);
    }

    /// <summary>The ideas of the clause but for those of change and of time.</summary>
    private static List<string> MeasuredIn(SentenceContext context, TextSpan span)
    {
        var clause = context.ClauseAt(span.Start);
        return [.. context.Terms.Where(t => t.IsConcept && clause.Contains(t.Span.Start) && !Changes.Contains(t.Key)).Select(t => Alike.Contains(t.Key) ? Alike[0] : t.Key)];
    }

    /// <summary>Which way an amount goes, with the words from the one that says so to the amount, or the other way round.</summary>
    private static (string State, TextSpan Span)? WayOf(SentenceContext context, TextSpan amount)
    {
        var text = context.Document.Text;
        var clause = context.ClauseAt(amount.Start);
        var isHan = context.Sentence.Language == "zh";
        var before = text.AsSpan(0, amount.Start);
        var found = 0UL;
        for (var from = amount.Start - 1; from >= Math.Max(clause.Start, amount.Start - (isHan ? OfHan : Before)) && !IsSigned(text[from]); from--)
        {
            found |= CuesBefore.GroupsAt(before, from);
            if (StateOf(found) is { } state)
            {
                return StateOf(CuesBefore.Groups(before[Math.Max(0, from - Beside)..])) == state ? (state, amount with { Start = from }) : null;
            }
        }

        var end = Math.Min(clause.End, amount.End + (isHan ? OfHan : After));
        for (var to = amount.End + 1; to <= end && !char.IsAsciiDigit(text[to - 1]); to++)
        {
            if ((to == text.Length || !char.IsAsciiLetter(text[to])) && StateOf(CuesAfter.Groups(text.AsSpan(amount.End, to - amount.End))) is { } state)
            {
                return (state, amount with { End = to });
            }
        }

        return null;
    }

    /// <summary>Behind another number, or a sign, a word of change speaks of something else.</summary>
    private static bool IsSigned(char letter, bool digits = true) => (digits && char.IsAsciiDigit(letter)) || letter is '-' or '−' or '–' or '负' or '+' or '%';

    /// <summary>Which way, where the words do not say both.</summary>
    private static string? StateOf(ulong groups) => groups switch { 1 => "up", 2 => "down", _ => null };

    private static CueTable CuesOf(string place) =>
        new([.. Ways.Select(way => Lines.Where(c => c[0] == place && c[1] == way).SelectMany(c => LanguageTable.Words(c[2], c[3])).ToArray())]);
}
