namespace ClaimCheck.Mentions;

/// <summary>Finds dates and times of day.</summary>
internal sealed class DateScanner(string text, ScanContext context, List<Mention> into)
{
    /// <summary>What stands before this was read.</summary>
    private int _next;

    public static void Scan(string text, ScanContext context, List<Mention> into) => TriggerWalk.Run(text, new DateScanner(text, context, into), null, null);

    /// <summary>Reads at the places that can begin a date or time.</summary>
    public void Offer(ReadOnlySpan<TriggerPlace> places)
    {
        foreach (var (at, end, trigger) in places)
        {
            Offer(at, end, trigger);
        }
    }

    private void Offer(int at, int end, ValueTrigger trigger)
    {
        if (at < _next)
        {
            return;
        }

        var isWord = char.IsAsciiLetter(text[at]);
        var skip = isWord ? at : at + ChineseCalendarWords.NameAt(text, at);
        if (skip > at || !(isWord ? EnglishDateWords.CanBegin(text, at, end) && IsFree(at) : CanBegin(at, trigger)) || (isWord ? English(at) : Numbered(at, trigger)) is not { } mention)
        {
            _next = skip;
            return;
        }

        into.Add(DateBounds.Extend(text, mention));
        _next = mention.Span.End;
    }

    private Mention? English(int at) => EnglishClockReader.Read(text, at) ?? EnglishDateReader.Read(text, at, context);

    private Mention? Numbered(int at, ValueTrigger trigger)
    {
        var isChinese = DateTriggers.IsChinese(text, at);
        if (isChinese && ChineseClockReader.Read(text, at) is { } time)
        {
            return time;
        }

        var isEnglish = (trigger & ValueTrigger.Date) != 0 && DateTriggers.IsEnglish(text, at);
        return (isEnglish && !ChineseClockReader.IsScore(text, at) ? EnglishClockReader.Read(text, at) : null)
            ?? (isChinese ? ChineseDateReader.Read(text, at, context) : null)
            ?? (isEnglish ? EnglishDateReader.Read(text, at, context) : null);
    }

    /// <summary>Digits, words and Han letters begin dates, none of them inside a longer token.</summary>
    private bool CanBegin(int at, ValueTrigger trigger)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        return (trigger & ValueTrigger.Date) == 0
            || (!char.IsAsciiLetterOrDigit(before) && before is not ('.' or '/' or '$' or '€' or '£') && (before != ':' || at < 2 || char.IsLetter(text[at - 2])) && (before is not ('-' or '_') || at < 2 || !char.IsAsciiLetterOrDigit(text[at - 2]) || IsStamp(at)));
    }

    /// <summary>Whether an English word stands for itself: behind no digit, sign of a sum or handle.</summary>
    private bool IsFree(int at) => at == 0 || (!char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] is not ('$' or '#' or '@' or '_'));

    /// <summary>Whether a full date stands in a file's name, as in "report-2002-10-09.xlsx".</summary>
    private bool IsStamp(int at) =>
        !char.IsAsciiDigit(text[at - 2]) && at + 9 < text.Length && text[at + 4] == '-' && text[at + 7] == '-';
}
