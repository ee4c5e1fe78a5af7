using System.Buffers;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Speech;

/// <summary>Finds who speaks in a Chinese sentence: 警方称, 据消防部门介绍, “……，”李明说.</summary>
internal static class ChineseSpeech
{
    /// <summary>Characters from the head of a clause to the verb of speech.</summary>
    private const int Reach = 36;

    /// <summary>Characters between a speaker and the verb: 在记者会上.</summary>
    private const int Gap = 18;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("，。；：、“”「」,;:！？");
    private static readonly string[] s_sources = SpeechWords.Chinese("source");
    private static readonly string[] s_endings = [.. SpeechWords.Chinese("ending").OrderByDescending(w => w.Length)];
    private static readonly string[] s_nobody = SpeechWords.Chinese("nobody");
    private static readonly ILookup<char, string> s_speakers = SpeechWords.Chinese("speaker").ToLookup(w => w[^1]);
    private static readonly Reading.WordSearch s_any = new(SpeechWords.ChineseVerbs.Concat(SpeechWords.Chinese("source")));
    private static readonly string[] s_between = [.. SpeechWords.Chinese("between").OrderByDescending(w => w.Length)];
    private static readonly string[] s_asides = SpeechWords.Chinese("aside");
    private static readonly string[] s_openings = [.. SpeechWords.Chinese("opening").OrderByDescending(w => w.Length)];
    private static readonly string[] s_not = SpeechWords.Chinese("not");
    private static readonly string[] s_pronouns = SpeechWords.Chinese("pronoun");
    private static readonly string s_follows = SpeechWords.Chinese("follows")[0];

    public static IEnumerable<SpeechFrame> Of(SentenceContext context)
    {
        var text = context.Document.Text;
        var sentence = context.Sentence.Span;
        for (var from = sentence.Start; from < sentence.End;)
        {
            var found = text.AsSpan(from, sentence.End - from).IndexOfAny(s_ends);
            var clause = new TextSpan(from, found < 0 ? sentence.End : from + found);
            if (clause.Length > 1 && s_any.Contains(text.AsSpan(clause.Start, clause.Length)) && In(context, clause) is { } frame)
            {
                yield return frame;
            }

            from = clause.End + 1;
        }
    }

    private static SpeechFrame? In(SentenceContext context, TextSpan clause)
    {
        var from = Opened(context, clause);
        var words = context.Document.Text.AsSpan(from, clause.End - from);
        return Begins(words, s_sources) is > 0 and var cue ? Source(context, new TextSpan(from + cue, clause.End), from) : Speaker(context, from, clause.End);
    }

    /// <summary>Where the speaker of a clause may begin: behind 而, 另, 周三.</summary>
    private static int Opened(SentenceContext context, TextSpan clause)
    {
        var at = clause.Start;
        for (var steps = 0; steps < 3; steps++)
        {
            var day = DayAt(context, at, clause.End - 1);
            var step = day is not null ? day.Span.Length : Begins(context.Document.Text.AsSpan(at, clause.End - at), s_openings);
            if (step == 0)
            {
                return at;
            }

            at += step;
        }

        return at;
    }

    /// <summary>据X介绍: X, where it is somebody.</summary>
    private static SpeechFrame? Source(SentenceContext context, TextSpan clause, int start)
    {
        var words = context.Document.Text.AsSpan(clause.Start, Math.Min(clause.Length, Reach));
        if (Begins(words, s_nobody) > 0)
        {
            return null;
        }

        foreach (var end in SpeakerEnds(context, clause.Start, clause.Start + words.Length))
        {
            var rest = context.Document.Text.AsSpan(end, clause.End - end);
            var skipped = Skipped(context, end, clause.End);
            var verb = Begins(context.Document.Text.AsSpan(skipped, clause.End - skipped), s_endings);
            if (rest.IsEmpty || rest[0] == '的' || verb > 0)
            {
                return Frame(context, (clause.Start, end), new TextSpan(start, verb > 0 ? skipped + verb : end));
            }
        }

        return null;
    }

    /// <summary>X称: the speaker at the head of the clause, with few words before the verb.</summary>
    private static SpeechFrame? Speaker(SentenceContext context, int from, int end)
    {
        var text = context.Document.Text;
        if (Begins(text.AsSpan(from, end - from), s_pronouns) is > 0 and var pronoun && VerbAt(context, from + pronoun, end) is > 0 and var told)
        {
            return new SpeechFrame("", new TextSpan(from, told), IsBehind(text, from, told, context));
        }

        foreach (var speaker in SpeakerEnds(context, from, Math.Min(end, from + Reach)))
        {
            if (VerbAt(context, speaker, end) is > 0 and var verb)
            {
                return Frame(context, (from, speaker), new TextSpan(from, verb));
            }
        }

        return null;
    }

    /// <summary>Where the verb of speech ends whose speaker ends at a place; 0 where none does.</summary>
    private static int VerbAt(SentenceContext context, int speaker, int end)
    {
        var text = context.Document.Text;
        var at = Skipped(context, speaker, end);
        var limit = Math.Min(end, Begins(text.AsSpan(at, end - at), s_asides) > 0 ? at + Gap : at + 1);
        for (; at < limit; at++)
        {
            var length = Begins(text.AsSpan(at, end - at), SpeechWords.ChineseVerbs);
            if (length > 0 && !IsDenied(text.AsSpan(speaker, at - speaker)) && !(at + length < end && s_follows.Contains(text[at + length], StringComparison.Ordinal)))
            {
                return at + length;
            }
        }

        return 0;
    }

    /// <summary>Behind adverbs and days: 则, 周三, 随后.</summary>
    private static int Skipped(SentenceContext context, int at, int end)
    {
        for (var steps = 0; steps < 4 && at < end; steps++)
        {
            var day = DayAt(context, at, end);
            var step = day is not null ? day.Span.Length : Begins(context.Document.Text.AsSpan(at, end - at), s_between);
            if (step == 0)
            {
                return at;
            }

            at += step;
        }

        return at;
    }

    /// <summary>The date or time of day that begins at a place, or null.</summary>
    private static Mention? DayAt(SentenceContext context, int at, int end) =>
        Touching.Values(context, new TextSpan(at, at)).FirstOrDefault(v => v.Value is DateSpan or ClockTime && v.Span.Start == at && v.Span.End <= end);

    /// <summary>Where names, offices and nouns for speakers end, in order.</summary>
    private static IEnumerable<int> SpeakerEnds(SentenceContext context, int from, int to)
    {
        for (var end = from + 1; end <= to; end++)
        {
            var place = new TextSpan(end, end);
            if (Touching.Names(context, place).Any(e => e.Span.Start >= from && e.Span.End == end) || Touching.Values(context, place).Any(v => v.Value is Role && v.Span.Start >= from && v.Span.End == end)
                || s_speakers[context.Document.Text[end - 1]].Any(s => end - s.Length >= from && string.CompareOrdinal(context.Document.Text, end - s.Length, s, 0, s.Length) == 0))
            {
                yield return end;
            }
        }
    }

    private static SpeechFrame Frame(SentenceContext context, (int Start, int End) speaker, TextSpan span) =>
        new(new TextSpan(speaker.Start, speaker.End).In(context.Document.Article.Text).Trim(), span, IsBehind(context.Document.Text, span.Start, span.End, context));

    /// <summary>“……，”李明说。 Behind a quotation, and nothing follows.</summary>
    private static bool IsBehind(string text, int start, int end, SentenceContext context) =>
        start > context.Sentence.Span.Start && text[start - 1] is '”' or '」' && (end >= context.Sentence.Span.End || text[end] is '。' or '，' or '：');

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        foreach (var word in s_not)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the first of the words that a stretch begins with; 0 where none does.</summary>
    private static int Begins(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
