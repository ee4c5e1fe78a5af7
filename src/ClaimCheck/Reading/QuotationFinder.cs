namespace ClaimCheck.Reading;

/// <summary>Finds what stands between quotation marks in a paragraph. Title marks 《》 are no quotation.</summary>
internal static class QuotationFinder
{
    private const string Opening = "“「『«‘";
    private const string Closing = "”」』»’";

    public static List<TextSpan> Find(string text, TextSpan block)
    {
        var found = new List<TextSpan>();
        var open = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            if (open < 0)
            {
                open = Opens(text, i, block) ? i : -1;
            }
            else if (Closes(text, open, i, block.End))
            {
                found.Add(new TextSpan(open, i + 1));
                open = -1;
            }
        }

        // A quotation that runs over several paragraphs is closed in the last one only.
        if (open >= 0 && text[open] is '“' or '「')
        {
            found.Add(new TextSpan(open, block.End));
        }

        return found;
    }

    private static bool Opens(string text, int i, TextSpan block)
    {
        if (text[i] != '"')
        {
            return Opening.Contains(text[i], StringComparison.Ordinal);
        }

        var before = i > block.Start ? text[i - 1] : ' ';
        return i + 1 < block.End && !TextChars.IsSpace(text[i + 1]) && !char.IsAsciiLetterOrDigit(before) && !TextChars.IsStop(before);
    }

    private static bool Closes(string text, int open, int i, int end)
    {
        if (text[open] == '"')
        {
            return text[i] == '"';
        }

        var kind = Opening.IndexOf(text[open], StringComparison.Ordinal);
        if (text[i] != Closing[kind])
        {
            return false;
        }

        return text[i] != '’' || i + 1 >= end || !TextChars.IsLatin(text[i + 1]);
    }
}
