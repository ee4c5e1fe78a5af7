using ClaimCheck.Values;

namespace ClaimCheck.Claims.Speech;

/// <summary>Finds who speaks in an English sentence: "police said", "said Ana Thorn, the mayor", "according to the fire department".</summary>
internal static class EnglishSpeech
{
    /// <summary>Words of a speaker before or behind the verb.</summary>
    private const int Longest = 8;

    /// <summary>Words of what is told of a speaker between commas.</summary>
    private const int Apposition = 14;

    /// <summary>Words behind "police said" that tell when and where they said it.</summary>
    private const int LongestTail = 6;

    private static readonly Reading.WordSearch s_any = new(SpeechWords.EnglishVerbs.Concat(SpeechWords.English("weak")).Concat(SpeechWords.English("at")).Concat(SpeechWords.English("source")));
    private static readonly TextSet s_verbs = new(SpeechWords.EnglishVerbs, ignoreCase: true);
    private static readonly TextSet s_weak = SpeechWords.Set("weak");
    private static readonly TextSet s_at = SpeechWords.Set("at");
    private static readonly TextSet s_between = SpeechWords.Set("between");
    private static readonly TextSet s_belonging = SpeechWords.Set("belonging");
    private static readonly TextSet s_tail = SpeechWords.Set("tail");
    private static readonly TextSet s_pronouns = SpeechWords.Set("pronoun");

    public static IEnumerable<SpeechFrame> Of(SentenceContext context)
    {
        var sentence = context.Sentence.Span;
        if (!s_any.Contains(context.Document.Text.AsSpan(sentence.Start, sentence.Length)))
        {
            yield break;
        }

        var words = new EnglishWords(context);
        var end = sentence.Start;
        for (var i = 0; i < words.Count; i++)
        {
            if (At(context, words, i) is { } frame && frame.Span.Start >= end)
            {
                yield return frame;
                end = frame.Span.End;
            }
        }
    }

    private static SpeechFrame? At(SentenceContext context, EnglishWords words, int index)
    {
        if (words.At(index).Equals("according", StringComparison.OrdinalIgnoreCase) && words.At(index + 1) is "to")
        {
            return Named(words, index + 2) is { } source ? Frame(context, words, source, (index, source.Last), !Opens(words, index)) : null;
        }

        return words.Is(index, s_verbs) || words.Is(index, s_weak) || words.Is(index, s_at) ? Before(context, words, index) ?? Behind(context, words, index) : null;
    }

    /// <summary>"Police said": the speaker stands before the verb.</summary>
    private static SpeechFrame? Before(SentenceContext context, EnglishWords words, int verb)
    {
        var last = SpeakerEnd(words, verb);
        if (last < 0 || words.At(verb + 1) is "to" or "by")
        {
            return null;
        }

        var first = words.Is(last, s_pronouns) ? last : FirstOf(words, last);
        if (first < 0)
        {
            return null;
        }

        var isLast = IsLast(words, first, verb);
        return (words.Is(verb, s_weak) && !isLast && !IsTold(words, verb)) || (words.Is(verb, s_at) && !IsPut(words, verb))
            ? null
            : Frame(context, words, (first, last), (first, verb), isLast);
    }

    /// <summary>"…, said Ana Thorn": behind it, where a comma or a quotation ends before the verb.</summary>
    private static SpeechFrame? Behind(SentenceContext context, EnglishWords words, int verb) =>
        verb > 0 && !words.Is(verb, s_at) && words.Behind(verb - 1).TrimEnd() is [.., ',' or '"' or '”' or '’'] && Named(words, verb + 1) is { } speaker
            ? Frame(context, words, speaker, (verb, speaker.Last), isBehind: true)
            : null;

    private static SpeechFrame Frame(SentenceContext context, EnglishWords words, (int First, int Last) speaker, (int First, int Last) frame, bool isBehind)
    {
        var first = words.IsDeterminer(speaker.First) && speaker.First < speaker.Last ? speaker.First + 1 : speaker.First;
        var name = words.Is(first, s_pronouns) ? "" : new TextSpan(words[first].Start, words[speaker.Last].End).In(context.Document.Article.Text);
        return new SpeechFrame(name, new TextSpan(words[frame.First].Start, words[frame.Last].End), isBehind);
    }

    /// <summary>The last word of what stands before the verb for its speaker, over adverbs, a day and what is told of the speaker between commas; −1 where nothing can.</summary>
    private static int SpeakerEnd(EnglishWords words, int verb)
    {
        var last = verb - 1;
        while (words.IsJoined(last) && (words.Is(last, s_between) || words.IsDay(last) || (words.At(last) is "on" or "in" && words.IsDay(last + 1))))
        {
            last--;
        }

        if (last < 0 || words.IsJoined(last))
        {
            return last;
        }

        if (words.Behind(last) is not (", " or ") "))
        {
            return -1;
        }

        var isBracket = words.Behind(last)[0] == ')';
        for (var open = last - 1; open >= 0 && open >= last - Apposition; open--)
        {
            if (isBracket ? words.Behind(open) is " (" : words.Behind(open) is ", ")
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>The first word of the speaker whose last one is given, or −1 where no speaker ends there.</summary>
    private static int FirstOf(EnglishWords words, int last)
    {
        var first = words.HeadEndingAt(last);
        var body = first < 0 ? last : first;
        for (var back = body; back > body - Longest && words.IsJoined(back - 1); back--)
        {
            if (words.Is(back - 1, s_belonging) && words.IsJoined(back - 2) && words.HeadEndingAt(back - 2) is >= 0 and var head)
            {
                return Modified(words, head);
            }

            if (!words.IsModifier(back - 1) && !words.IsDeterminer(back - 1))
            {
                break;
            }
        }

        return first < 0 ? -1 : Joined(words, Modified(words, first));
    }

    /// <summary>Takes in the words before a speaker that belong to it, its article with them.</summary>
    private static int Modified(EnglishWords words, int first)
    {
        while (words.IsJoined(first - 1) && words.IsModifier(first - 1))
        {
            first--;
        }

        return words.IsJoined(first - 1) && words.IsDeterminer(first - 1) ? first - 1 : first;
    }

    /// <summary>"Police and prosecutors said": both speak.</summary>
    private static int Joined(EnglishWords words, int first) =>
        words.IsJoined(first - 1) && words.At(first - 1) is "and" && words.IsJoined(first - 2) && words.HeadEndingAt(first - 2) is >= 0 and var other ? Modified(words, other) : first;

    /// <summary>The speaker named from a word on, or null.</summary>
    private static (int First, int Last)? Named(EnglishWords words, int from)
    {
        for (var at = from; at < words.Count && at < from + Longest && (at == from || words.IsJoined(at - 1)); at++)
        {
            if (words.HeadFrom(at) is >= 0 and var head)
            {
                return (from, LastOf(words, head));
            }

            if (!words.IsModifier(at) && !words.IsDeterminer(at))
            {
                return null;
            }
        }

        return null;
    }

    private static int LastOf(EnglishWords words, int last)
    {
        for (var at = last + 1; at < words.Count && words.IsJoined(at - 1); at++)
        {
            if (words.HeadFrom(at) is >= 0 and var head)
            {
                at = last = head;
            }
            else if (words.IsModifier(at))
            {
                last = at;
            }
            else if (!words.Is(at, s_belonging) && !words.IsDeterminer(at))
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>Whether a source stands at the head of what it says.</summary>
    private static bool Opens(EnglishWords words, int index) =>
        index == 0 || words.Behind(index - 1).ContainsAny(";:—") || words.At(index - 1) is "while" or "but" or "and" or "whereas" or "although";

    /// <summary>"…, police said on Monday.": nothing but when and where follows.</summary>
    private static bool IsLast(EnglishWords words, int first, int verb)
    {
        if (first == 0 || words.Behind(first - 1).TrimEnd() is not [.., ',' or '"' or '”' or '’'])
        {
            return false;
        }

        var last = verb;
        while (words.IsJoined(last) && !words.At(last + 1).Equals("and", StringComparison.Ordinal))
        {
            last++;
        }

        return last == verb || (last - verb <= LongestTail && words.Is(verb + 1, s_tail) && !words.HoldsValue(verb + 1, last));
    }

    private static bool IsTold(EnglishWords words, int verb) => words.At(verb + 1) is "that" || words.Behind(verb).ContainsAny(":,\"“");

    private static bool IsPut(EnglishWords words, int verb)
    {
        for (var at = verb + 1; at < words.Count && at <= verb + Apposition; at++)
        {
            if (words.At(at) is "at")
            {
                return true;
            }
        }

        return false;
    }
}
