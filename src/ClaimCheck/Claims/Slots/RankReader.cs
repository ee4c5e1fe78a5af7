using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads what place something has: the third cut in a row, 今年第4个台风, the second-largest employer, 仅次于.</summary>
internal static class RankReader
{
    /// <summary>Marks the place of somebody who is not named beside it: "only one company has paid more".</summary>
    public const string Unnamed = "unnamed";

    /// <summary>How far behind a number what it counts in a row may stand, and how far before a place its word.</summary>
    private const int Behind = 24;
    private const int Before = 14;
    private const int BeforeHan = 6;
    private const int RunHan = 4;

    /// <summary>The words behind a superlative that say of what it is.</summary>
    private const int Noun = 22;
    private const int NounHan = 8;

    public static IEnumerable<Filler> Read(Statement statement)
    {
        var context = statement.Context;
        foreach (var value in context.Values)
        {
            if (value.Value is Quantity { Stated: >= 1 and < 100, Bound: Bound.None } number && KeyOf(context, value.Span, number) is { } key && IsPlain(statement, value.Span))
            {
                yield return FillerOf(statement, key, value.Span, number.Stated);
            }
        }

        foreach (var (measure, span) in TopsOf(context))
        {
            if (IsPlain(statement, span))
            {
                yield return measure == "second"
                    ? FillerOf(statement, "rank:size", span, 2) with { Of = [], Word = Unnamed }
                    : FillerOf(statement, "rank:" + measure, span, 1);
            }
        }
    }

    /// <summary>What a number is the place in, or null.</summary>
    private static string? KeyOf(SentenceContext context, TextSpan span, Quantity number)
    {
        var text = context.Document.Text;
        var behind = text.AsSpan(span.Start, Math.Min(context.Sentence.Span.End, span.End + Behind) - span.Start);
        var before = text.AsSpan(context.Sentence.Span.Start, span.Start - context.Sentence.Span.Start);
        if ((number.Dimension is Dimension.Rank && RankWords.Row.HoldsAny(behind)) || (number.Dimension is Dimension.Count && IsRun(before)))
        {
            return "rank:row";
        }

        if (number.Dimension != Dimension.Rank)
        {
            return null;
        }

        if (span.In(text) is var words && (words.Contains("largest", StringComparison.Ordinal) || words.Contains("biggest", StringComparison.Ordinal) || words[^1] == '大'))
        {
            return "rank:size";
        }

        var near = before[Math.Max(0, before.Length - (Letters.IsHan(text[span.Start]) ? BeforeHan : Before))..];
        return RankWords.Place.HoldsAny(words) || RankWords.Place.HoldsAny(near) ? "rank:place"
            : RankWords.Year.HoldsAny(context.Sentence.Span.In(text)) ? "rank:year"
            : null;
    }

    /// <summary>连降三次, 连续三次: the word for a row stands right before, perhaps with a verb.</summary>
    private static bool IsRun(ReadOnlySpan<char> before)
    {
        for (var back = 0; back < RunHan && back < before.Length; back++)
        {
            if (RankWords.Run.Before(before[..^back]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Measure, TextSpan Span)> TopsOf(SentenceContext context)
    {
        var (text, span) = (context.Document.Text, context.Sentence.Span);
        for (var at = RankWords.Firsts.Next(text, span.Start, span.End); at < span.End; at = RankWords.Firsts.Next(text, at + 1, span.End))
        {
            if ((at == 0 || !(char.IsAsciiLetter(text[at]) && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] == '-'))) && RankWords.Top.At(text, at) is { } found && at + found.Length <= span.End
                && !context.Values.Any(v => v.Value is Quantity { Dimension: Dimension.Rank } && v.Span.Contains(at)) && (found.Value == "second" ? IsSecond(text, at + found.Length, span.End) : !IsOneOf(text, at)))
            {
                yield return (found.Value, new TextSpan(at, at + found.Length));
            }
        }
    }

    /// <summary>"Only one" is second where it has more than what is told of; 仅次于 always.</summary>
    private static bool IsSecond(string text, int end, int limit) =>
        text[end - 1] is not ('e' or '一') || RankWords.More.HoldsAny(text.AsSpan(end, limit - end));

    /// <summary>"One of the largest", 最大的…之一 and "its largest" are no first place.</summary>
    private static bool IsOneOf(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - Before), Math.Min(at, Before)).TrimEnd();
        return !Letters.IsHan(text[at])
            ? !before.EndsWith("the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("of the", StringComparison.OrdinalIgnoreCase)
            : before.EndsWith("第二") || text.AsSpan(at, Math.Min(NounHan * 2, text.Length - at)).Contains("之一", StringComparison.Ordinal);
    }

    private static bool IsPlain(Statement statement, TextSpan span)
    {
        var clause = statement.Context.ClauseIndexAt(span.Start);
        return Voice.Of(statement.Context, span) is Modality.Asserted or Modality.Reported or Modality.Planned
            && !statement.Words.Any(w => w.Clause == clause && w.Sort is WordSort.Negator or WordSort.Modal && w.Span.End <= span.Start);
    }

    private static Filler FillerOf(Statement statement, string key, TextSpan span, decimal place)
    {
        var context = statement.Context;
        var words = span.In(context.Document.Text);
        return new Filler(statement, key, span, new Quantity(Dimension.Rank, null, place, words))
        {
            Of = key is "rank:place" ? [] : key is "rank:row" or "rank:year" ? [.. NounOf(context, span).Take(1)] : NounOf(context, span),
            Frame = key is "rank:row" ? span with { End = Math.Min(context.Sentence.Span.End, span.End + Behind) } : null,
        };
    }

    /// <summary>The ideas right behind a superlative.</summary>
    private static List<string> NounOf(SentenceContext context, TextSpan span)
    {
        var end = span.End + (Letters.IsHan(context.Document.Text[span.End - 1]) ? NounHan : Noun);
        return [.. context.Terms.Where(t => t.Span.Start >= span.End - 1 && t.Span.Start < end && !t.IsEntity && !Letters.IsStopWord(t.Name)).Select(t => t.Key)];
    }
}
