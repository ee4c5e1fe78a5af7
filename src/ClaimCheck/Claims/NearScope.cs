using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what narrows one value among several of its clause: the word stands by it, with no other such value in between.
/// English puts it behind the value ("2.6 % on placebo"), Chinese before it (安慰剂组为2.6%).</summary>
internal static class NearScope
{
    /// <summary>A cue further away than this many characters is another's.</summary>
    private const int Reach = 28;

    /// <summary>What can be is said of things that are counted: people, seats.</summary>
    private const string Capacity = "capacity";

    private static readonly string[][] Lines = [.. LanguageTable.Rows("near-scope.tsv")];

    /// <summary>The names of its qualifiers.</summary>
    public static IEnumerable<string> Names => Lines.Select(cells => cells[0]);

    private static readonly CueTable Cues = new([.. Lines.Select(cells => cells[2].Split(','))]);

    public static Qualifiers Add(Qualifiers found, SentenceContext context, Mention mention)
    {
        var text = context.Document.Text.AsSpan();
        var (before, after) = Surroundings(context, mention);
        var lines = Cues.Groups(text[before.Start..before.End]) | Cues.Groups(text[after.Start..after.End]);
        for (; lines != 0; lines &= lines - 1)
        {
            var line = Lines[BitOperations.TrailingZeroCount(lines)];
            found = found.ContainsKey(line[0]) || (line[0] == Capacity && mention.Value is not Quantity { Dimension: Dimension.Count }) ? found : found.With(line[0], line[1]);
        }

        return found;
    }

    /// <summary>The words that can only be this value's: a stretch between two such values belongs to the one whose side the language puts it on.</summary>
    private static (TextSpan Before, TextSpan After) Surroundings(SentenceContext context, Mention mention)
    {
        var value = mention.Span;
        var clause = context.ClauseAt(value.Start);
        var previous = context.Values.LastOrDefault(v => v.Span.End <= value.Start && clause.Contains(v.Span) && PredicateChoice.AreAlike(v.Value, mention.Value));
        var next = context.Values.FirstOrDefault(v => v.Span.Start >= value.End && clause.Contains(v.Span) && PredicateChoice.AreAlike(v.Value, mention.Value));
        var isChinese = context.Sentence.Language == "zh";
        var from = previous is null ? clause.Start : isChinese ? previous.Span.End : value.Start;
        var to = next is null ? Math.Max(clause.End, value.End) : isChinese ? value.End : next.Span.Start;
        return (new TextSpan(Math.Min(value.Start, Math.Max(from, value.Start - Reach)), value.Start), new TextSpan(value.End, Math.Min(to, value.End + Reach)));
    }
}
