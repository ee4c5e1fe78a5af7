namespace ClaimCheck.Reading;

/// <summary>Cuts a paragraph into sentences, English and Chinese alike.</summary>
internal static class SentenceSplitter
{
    /// <summary>Behind so many units an open bracket counts as never closed.</summary>
    private const int LongestBracket = 300;

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
        var span = TextChars.Trim(text, start, end);
        if (span.Length > 0)
        {
            into.Add(span);
        }
    }
}
