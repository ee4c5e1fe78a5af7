using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>Cuts a paragraph into sentences, English and Chinese alike.</summary>
internal static class SentenceSplitter
{
    /// <summary>Behind so many units an open bracket counts as never closed.</summary>
    private const int LongestBracket = 300;

    /// <summary>What goes on for more units without a stop is no sentence but a list or a dump, and is read in pieces: much of the reading looks
    /// at a whole sentence for each thing in it.</summary>
    private const int LongestSentence = 4000;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(",;:，；：、|");

    public static List<TextSpan> Split(string text, TextSpan block)
    {
        var sentences = new List<TextSpan>();
        var start = block.Start;
        var bracket = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            bracket = TextChars.IsOpenBracket(c) ? i : TextChars.IsCloseBracket(c) ? -1 : bracket;
            if (!TextChars.IsStop(c) || (bracket >= 0 && i - bracket < LongestBracket && bracket > start && Closes(text, bracket, i, block.End)))
            {
                continue;
            }

            var end = SentenceEnd.Find(text, new TextSpan(start, block.End), i);
            if (end < 0)
            {
                continue;
            }

            Add(text, start, end, sentences);
            start = end;
            i = end - 1;
            bracket = -1;
        }

        Add(text, start, block.End, sentences);
        return sentences;
    }

    private static bool Closes(string text, int open, int from, int end) =>
        text.AsSpan(from, Math.Min(end, open + LongestBracket) - from).IndexOfAny(")）]］】") >= 0;

    private static void Add(string text, int start, int end, List<TextSpan> into)
    {
        while (end - start > LongestSentence)
        {
            var cut = Cut(text, start, end);
            AddPiece(text, start, cut, into);
            start = cut;
        }

        AddPiece(text, start, end, into);
    }

    /// <summary>Where to cut: behind the last mark that parts a list, else at the last blank, else at the next place that is not inside a word.</summary>
    private static int Cut(string text, int start, int end)
    {
        var (first, last) = (start + (LongestSentence / 2), start + LongestSentence);
        for (var i = last; i > first; i--)
        {
            if (s_marks.Contains(text[i - 1]) && !char.IsAsciiDigit(text[i]))
            {
                return i;
            }
        }

        var blank = text.AsSpan(first, last - first).LastIndexOfAny(' ', '\u3000');
        if (blank >= 0)
        {
            return first + blank;
        }

        var next = last;
        while (next < end && (char.IsLowSurrogate(text[next]) || (char.IsLetterOrDigit(text[next]) && !TextChars.IsHan(text[next]))))
        {
            next++;
        }

        return next;
    }

    private static void AddPiece(string text, int start, int end, List<TextSpan> into)
    {
        var span = TextChars.Trim(text, start, end);
        if (span.Length > 0)
        {
            into.Add(span);
        }
    }
}
