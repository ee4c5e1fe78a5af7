namespace ClaimCheck.Mentions;

/// <summary>Finds dates and times of day.</summary>
internal static class DateScanner
{
    public static void Scan(string text, ScanContext context, List<Mention> into)
    {
        var classes = DateTriggers.Table;
        for (var at = 0; at < text.Length;)
        {
            var kind = classes[text[at]];
            if (kind == 0)
            {
                at++;
                continue;
            }

            var skip = Skip(text, at, kind);
            if (skip > at || !CanBegin(text, at, kind) || Read(text, at, kind, context) is not { } mention)
            {
                at = Math.Max(skip, at + 1);
                continue;
            }

            into.Add(DateBounds.Extend(text, mention));
            at = Math.Max(mention.Span.End, at + 1);
        }
    }

    /// <summary>The index behind a word that begins no date, or behind a name that holds the letters of one; the place itself elsewhere.</summary>
    private static int Skip(string text, int at, byte kind)
    {
        if (kind != DateTriggers.Letter)
        {
            return at + ChineseCalendarWords.NameAt(text, at);
        }

        var end = EnglishDateWords.WordEnd(text, at);
        return EnglishDateWords.CanBegin(text, at, end) && CanBegin(text, at, kind) ? at : end;
    }

    private static Mention? Read(string text, int at, byte kind, ScanContext context) => kind switch
    {
        DateTriggers.Letter => EnglishClockReader.Read(text, at) ?? EnglishDateReader.Read(text, at, context),
        DateTriggers.Chinese => ChineseClockReader.Read(text, at) ?? ChineseDateReader.Read(text, at, context),
        _ => ChineseClockReader.Read(text, at)
            ?? (DateTriggers.IsEnglish(text, at) && !ChineseClockReader.IsScore(text, at) ? EnglishClockReader.Read(text, at) : null)
            ?? ChineseDateReader.Read(text, at, context)
            ?? (DateTriggers.IsEnglish(text, at) ? EnglishDateReader.Read(text, at, context) : null),
    };

    /// <summary>Digits, words and Han letters begin dates, none of them inside a longer token.</summary>
    private static bool CanBegin(string text, int at, byte kind)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        return (kind & DateTriggers.Digit) != 0
            ? !char.IsAsciiLetterOrDigit(before) && before is not ('.' or '/' or '$' or '€' or '£') && (before != ':' || at < 2 || char.IsAsciiLetter(text[at - 2])) && (before is not ('-' or '_') || at < 2 || !char.IsAsciiLetterOrDigit(text[at - 2]) || IsStamp(text, at))
            : kind == DateTriggers.Chinese || (!char.IsAsciiLetterOrDigit(before) && before is not ('$' or '#' or '@' or '_'));
    }

    /// <summary>Whether a full date stands in a file's name, as in "report-2002-10-09.xlsx".</summary>
    private static bool IsStamp(string text, int at) =>
        !char.IsAsciiDigit(text[at - 2]) && at + 9 < text.Length && text[at + 4] == '-' && text[at + 7] == '-';
}
