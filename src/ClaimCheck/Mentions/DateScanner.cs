namespace ClaimCheck.Mentions;

/// <summary>Finds dates and times of day.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, ScanContext context, List<Mention> into)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>What stands before this was read.</summary>
    private int _next;

    public static void Scan(ReadOnlySpan<char> text, ScanContext context, List<Mention> into)
    {
        var walk = new TriggerWalk(text, stackalloc TriggerPlace[TriggerWalk.Room]);
        var scanner = new DateScanner(text, context, into);
        while (walk.Next())
        {
            scanner.Offer(walk.Dates);
        }
    }

    /// <summary>Reads at the places that can begin a date or time.</summary>
    public void Offer(scoped ReadOnlySpan<TriggerPlace> places)
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

        var isWord = char.IsAsciiLetter(_text[at]);
        var skip = isWord ? at : at + ChineseCalendarWords.NameAt(_text, at);
        if (skip > at || !(isWord ? EnglishDateWords.CanBegin(_text, at, end) && IsFree(at) : CanBegin(at, trigger)) || (isWord ? English(at) : Numbered(at, trigger)) is not { } mention)
        {
            _next = skip;
            return;
        }

        into.Add(DateBounds.Extend(_text, mention));
        _next = mention.Span.End;
    }

    private Mention? English(int at) => EnglishClockReader.Read(_text, at) ?? EnglishDateReader.Read(_text, at, context);

    private Mention? Numbered(int at, ValueTrigger trigger)
    {
        var isChinese = DateTriggers.IsChinese(_text, at);
        if (isChinese && ChineseClockReader.Read(_text, at) is { } time)
        {
            return time;
        }

        var isEnglish = (trigger & ValueTrigger.Date) != 0 && DateTriggers.IsEnglish(_text, at);
        return (isEnglish && !ChineseClockReader.IsScore(_text, at) ? EnglishClockReader.Read(_text, at) : null)
            ?? (isChinese ? ChineseDateReader.Read(_text, at, context) : null)
            ?? (isEnglish ? EnglishDateReader.Read(_text, at, context) : null);
    }

    /// <summary>Digits, words and Han letters begin dates, none of them inside a longer token.</summary>
    private bool CanBegin(int at, ValueTrigger trigger)
    {
        var before = at > 0 ? _text[at - 1] : ' ';
        return (trigger & ValueTrigger.Date) == 0
            || (!char.IsAsciiLetterOrDigit(before) && before is not ('.' or '/' or '$' or '€' or '£') && (before != ':' || at < 2 || char.IsLetter(_text[at - 2])) && (before is not ('-' or '_') || at < 2 || !char.IsAsciiLetterOrDigit(_text[at - 2]) || IsStamp(at)));
    }

    /// <summary>Whether an English word stands for itself: behind no digit, sign of a sum or handle.</summary>
    private bool IsFree(int at) => at == 0 || (!char.IsAsciiLetterOrDigit(_text[at - 1]) && _text[at - 1] is not ('$' or '#' or '@' or '_'));

    /// <summary>Whether a full date stands in a file's name, as in "report-2002-10-09.xlsx".</summary>
    private bool IsStamp(int at) =>
        !char.IsAsciiDigit(_text[at - 2]) && at + 9 < _text.Length && _text[at + 4] == '-' && _text[at + 7] == '-';
}
