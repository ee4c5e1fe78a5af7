using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>Decides whether a stop ends the sentence, and where the sentence then ends.</summary>
internal static class SentenceEnd
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。：,:！？；“");

    /// <summary>How far a speaker may stand behind a closing quotation mark: ”他对记者说.</summary>
    private const int LongestSpeaker = 14;

    /// <summary>The index behind the sentence that ends with the stop at <paramref name="stop"/>, or -1 when it goes on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">From the sentence's first unit to the end of its paragraph.</param>
    /// <param name="stop">Where the stop stands.</param>
    public static int Find(string text, TextSpan rest, int stop)
    {
        var last = stop;
        while (last + 1 < rest.End && TextChars.IsStop(text[last + 1]))
        {
            last++;
        }

        var end = last + 1;
        while (end < rest.End && TextChars.IsCloser(text[end]) && !OpensNext(text, end, rest.End))
        {
            end++;
        }

        end = CitationEnd(text, end, rest.End);
        var next = end;
        while (next < rest.End && TextChars.IsSpace(text[next]))
        {
            next++;
        }

        if (next == rest.End)
        {
            return rest.End;
        }

        return Ends(text, rest.Start, new TextSpan(stop, last), new TextSpan(end, next), rest.End) ? end : -1;
    }

    private static bool Ends(string text, int start, TextSpan stops, TextSpan gap, int limit)
    {
        var quoted = gap.Start > stops.End + 1;
        if (TextChars.IsWideStop(text[stops.End]) || TextChars.IsWideStop(text[stops.Start]))
        {
            return !(quoted && gap.Length == 0 && SpeakerFollows(text, gap.End, limit));
        }

        var next = text[gap.End];
        if (text[stops.Start] is '!' or '?')
        {
            return EndsWithMark(text, stops.Start, gap, next) && !(quoted && SpeakerFollows(text, gap.End, limit));
        }

        if (text[stops.Start] == '…' || stops.Length > 0)
        {
            return gap.Length > 0 && char.IsUpper(next);
        }

        return FullStop.Ends(text, start, stops.Start, gap);
    }

    private static bool EndsWithMark(string text, int mark, TextSpan gap, char next)
    {
        var afterHan = mark > 0 && (TextChars.IsHan(text[mark - 1]) || TextChars.IsCloser(text[mark - 1]));
        if (gap.Length == 0)
        {
            return TextChars.IsHan(next) || (afterHan && !TextChars.IsStop(next)) || TextChars.IsOpener(next);
        }

        return !char.IsLower(next);
    }

    /// <summary>A straight mark that opens the next quotation rather than closing this one.</summary>
    private static bool OpensNext(string text, int i, int end) =>
        text[i] is '"' or '\'' && i > 0 && TextChars.IsSpace(text[i - 1]) && i + 1 < end && !TextChars.IsSpace(text[i + 1]);

    private static int CitationEnd(string text, int from, int end)
    {
        var i = from;
        while (i + 2 < end && text[i] == '[' && char.IsAsciiDigit(text[i + 1]))
        {
            var close = text.AsSpan(i, Math.Min(6, end - i)).IndexOf(']');
            if (close < 0)
            {
                return i;
            }

            i += close + 1;
        }

        return i;
    }

    private static bool SpeakerFollows(string text, int from, int end)
    {
        if (!TextChars.IsHan(text[from]))
        {
            return false;
        }

        var window = text.AsSpan(from, Math.Min(LongestSpeaker, end - from));
        var clause = window.IndexOfAny(Breaks);
        return ReadingWords.ZhSpeech.Contains(clause < 0 ? window : window[..clause]);
    }
}
