using System.Collections.Frozen;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds what one article denies and another asserts, in whatever words: 没有启动 against "was started".</summary>
internal static class DenialSlots
{
    private const double Least = 7.5;
    private const double LeastNear = 2.7;

    /// <summary>How far before what is denied the denying word may stand, in letters.</summary>
    private const int Reach = 24;
    private const int ReachOfHan = 3;

    /// <summary>Words that describe what "no" denies: no serious side effects.</summary>
    private const int MostDescribing = 2;

    private const int BeforePerfect = 6;

    private static readonly TextSet Negators = new(Lines("plain"), ignoreCase: true);

    private static readonly FrozenSet<string> Vague = Lines("vague").Select(id => "c:" + id).ToFrozenSet(StringComparer.Ordinal);

    private static readonly TextSet Limits = new(Lines("limits"), ignoreCase: true);

    private static readonly TextSet Verbs = new(Lines("verb"));

    private static readonly CueTable Perfect = new([[.. Lines("perfect")]]);

    private static readonly CueTable Yet = new([[.. Lines("yet")]]);

    private static readonly TextSet Light = new(Lines("light").Append(""), ignoreCase: true);

    private static IEnumerable<string> Lines(string sort) =>
        LanguageTable.Rows("denials.tsv").Where(cells => cells[0] == sort).SelectMany(cells => LanguageTable.Words(cells[1], cells[2]));

    public static IEnumerable<(Filler Left, Filler Right)> Pairs(Story story)
    {
        var denied = DeniedIn(story);
        return denied.Count == 0 ? [] : Oppositions.Of(story, story.Statements.SelectMany(s => Fillers(s, denied)), Least, LeastNear);
    }

    /// <summary>Only what somebody denies can be opposed.</summary>
    private static HashSet<string> DeniedIn(Story story) => story.Statements
        .Where(s => s.Words.Any(w => w.Sort == WordSort.Negator))
        .SelectMany(s => Fillers(s, null)).Where(f => f.Value is Polarity { State: "no" }).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);

    /// <param name="statement">The sentence.</param>
    /// <param name="keys">The concepts that are looked for; null for all.</param>
    private static IEnumerable<Filler> Fillers(Statement statement, HashSet<string>? keys)
    {
        foreach (var term in statement.Context.Terms)
        {
            if (term.IsConcept && keys?.Contains(term.Key) != false && !Vague.Contains(term.Key) && Read(statement, term) is { } filler)
            {
                yield return filler;
            }
        }
    }

    /// <summary>Whether a concept is asserted or denied; null where that is not certain.</summary>
    private static Filler? Read(Statement statement, Term term)
    {
        var context = statement.Context;
        var clause = context.ClauseIndexAt(term.Span.Start);
        var words = statement.Words.Where(w => w.Clause == clause).ToList();
        if (words.Exists(w => w.Sort is WordSort.Modal or WordSort.Scope or WordSort.Restrictor))
        {
            return null;
        }

        var negators = words.FindAll(w => w.Sort == WordSort.Negator);
        if (negators.Count == 0)
        {
            return IsFirm(context, term.Span) ? FillerOf(statement, term, term.Span, "yes") : null;
        }

        return negators is [var negator] && !IsOfDoer(context.Document.Text, negator.Span, term.Span) && IsFirm(context, negator.Span) && IsPlain(context, negator.Span) && Reaches(context.Document.Text, negator.Span, term.Span)
            ? FillerOf(statement, term, new TextSpan(negator.Span.Start, term.Span.End), "no")
            : null;
    }

    /// <summary>"Was not built by Norrbygg", 并非由诺尔承建: who did it is denied, not that it was done.</summary>
    private static bool IsOfDoer(string text, TextSpan negator, TextSpan denied) =>
        Letters.IsHan(text[denied.Start]) ? denied.Start > negator.End && text.AsSpan(negator.End, denied.Start - negator.End).IndexOfAny('由', '被') >= 0
            : text.AsSpan(denied.End).StartsWith(" by ", StringComparison.Ordinal) || text.AsSpan(0, denied.End).EndsWith(" by", StringComparison.Ordinal);

    private static bool IsFirm(SentenceContext context, TextSpan span) => Voice.IsFirm(Voice.Of(context, span));

    private static Filler FillerOf(Statement statement, Term term, TextSpan span, string state)
    {
        var text = statement.Context.Document.Text;
        return new Filler(statement, term.Key, span, new Polarity(state, span.In(text))) { Word = EnglishStem.Of(text.AsSpan(term.Span.Start, term.Span.Length)) };
    }

    /// <summary>A word that denies for good: what has not been done yet may be done later, and refusing is more than not doing.</summary>
    private static bool IsPlain(SentenceContext context, TextSpan negator)
    {
        var text = context.Document.Text;
        var before = Math.Max(context.Sentence.Span.Start, negator.Start - BeforePerfect);
        var behind = Math.Min(context.ClauseAt(negator.Start).End, negator.Start + Reach);
        return Negators.Contains(text.AsSpan(negator.Start, negator.Length))
            && (IsNo(text, negator) || !Perfect.HoldsAny(text.AsSpan(before, negator.Start - before)))
            && !Yet.HoldsAny(text.AsSpan(negator.Start, Math.Max(0, behind - negator.Start)));
    }

    /// <summary>Whether nothing but light words stands between the denying word and what it denies; "no" may deny a described thing.</summary>
    private static bool Reaches(string text, TextSpan negator, TextSpan denied)
    {
        if (denied.Start < negator.End || denied.Start - negator.End > Reach)
        {
            return false;
        }

        var between = text[negator.End..denied.Start];
        return Letters.IsHan(text[denied.Start])
            ? between.Length <= ReachOfHan && Light.Contains(between.Trim())
            : IsNo(text, negator)
                ? Describes(between) && IsHead(text, denied.End) && !IsSubject(text, denied.End)
                : between.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Light.Contains(w));
    }

    private static bool IsNo(string text, TextSpan negator) => negator.In(text).Equals("no", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words only describe what follows; "no other", "no word from" deny something else.</summary>
    private static bool Describes(string between) =>
        between.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostDescribing } words && !Array.Exists(words, w => Limits.Contains(w));

    /// <summary>Whether the noun does or suffers something: "no factory is to be shut" denies no factory.</summary>
    private static bool IsSubject(string text, int end) => Verbs.Contains(Letters.WordBehind(text, end));

    /// <summary>Whether the noun ends there: in "no suspect information" the suspect is not what is denied.</summary>
    private static bool IsHead(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsAsciiLetter(text[end + 1]))
        {
            return true;
        }

        var length = text.AsSpan(end + 1).IndexOfAnyExceptInRange('A', 'z');
        var word = text.AsSpan(end + 1, length < 0 ? text.Length - end - 1 : length);
        return Light.Contains(word) || Letters.IsStopWord(EnglishStem.Of(word)) || word.Length <= 3;
    }
}
