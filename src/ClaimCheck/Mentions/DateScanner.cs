namespace ClaimCheck.Mentions;

/// <summary>Finds dates and times of day.</summary>
internal static class DateScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
        for (var at = 0; at < text.Length;)
        {
            var name = ChineseCalendarWords.CanBegin(text[at]) ? ChineseCalendarWords.NameAt(text, at) : 0;
            if (name > 0)
            {
                at += name;
                continue;
            }

            if (!CanBegin(text, at) || Read(text, at, context) is not { } mention)
            {
                at++;
                continue;
            }

            into.Add(DateBounds.Extend(text, mention));
            at = Math.Max(mention.Span.End, at + 1);
        }
    }

    private static Mention? Read(string text, int at, ScanContext context) =>
        ChineseClockReader.Read(text, at) ?? (ChineseClockReader.IsScore(text, at) ? null : EnglishClockReader.Read(text, at)) ?? ChineseDateReader.Read(text, at, context) ?? EnglishDateReader.Read(text, at, context);

    /// <summary>Digits, words and Han letters begin dates, none of them inside a longer token.</summary>
    private static bool CanBegin(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        return char.IsDigit(text[at])
            ? !char.IsAsciiLetterOrDigit(before) && before is not ('.' or '/' or '$' or '€' or '£') && (before != ':' || at < 2 || char.IsAsciiLetter(text[at - 2])) && (before is not ('-' or '_') || at < 2 || !char.IsAsciiLetterOrDigit(text[at - 2]) || IsStamp(text, at))
            : char.IsAsciiLetter(text[at]) ? !char.IsAsciiLetterOrDigit(before) && before is not ('$' or '#' or '@' or '_') : text[at] >= '\u3007' && text[at] <= '\u9fff';
    }

    /// <summary>Whether a full date stands in a file's name, as in "report-2002-10-09.xlsx".</summary>
    private static bool IsStamp(string text, int at) =>
        !char.IsAsciiDigit(text[at - 2]) && at + 9 < text.Length && text[at + 4] == '-' && text[at + 7] == '-';
}
