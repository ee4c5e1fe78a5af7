namespace ClaimCheck.Mentions;

/// <summary>Reads English dates: June 12, 2025 · 12 June · Nov. 21 · mid-June 2025 · Q2 2025 · the 1990s · in 1901 · last November · yesterday.</summary>
internal static class EnglishDateReader
{
    public static Mention? Read(ReadOnlySpan<char> text, int at, ScanContext context)
    {
        var cursor = new DateCursor(text, at);
        if (!char.IsAsciiDigit(text[at]) && (!char.IsAsciiLetter(text[at]) || (cursor.Peek().Kind == DateWordKind.None && !(text[at] is 'Q' or 'H' or 'q' && char.IsAsciiDigit(cursor.After(1))))))
        {
            return null;
        }

        if (!EnglishDateRange.Read(ref cursor, context, out var term))
        {
            return null;
        }

        var span = new TextSpan(at, cursor.At);
        return term.ToSpan(span.In(text).ToString(), context) is { } value ? new Mention(span, value) : null;
    }
}
