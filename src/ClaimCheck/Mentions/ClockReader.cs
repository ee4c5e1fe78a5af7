using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads times of day: 18:03, 6 p.m., 13时12分, 下午3点, 13时许.</summary>
internal static class ClockReader
{
    private static readonly (string Word, bool IsAfternoon)[] DayParts =
        [("凌晨", false), ("清晨", false), ("早上", false), ("上午", false), ("中午", true), ("下午", true), ("傍晚", true), ("晚上", true), ("晚间", true), ("当晚", true)];

    public static Mention? Read(string text, int at)
    {
        if (ChineseClockReader.Read(text, at) is { } chinese)
        {
            return chinese;
        }

        if (ChineseClockReader.IsScore(text, at))
        {
            return null;
        }

        var (isAfternoon, from) = DayPart(text, at);
        if (from >= text.Length || !DigitReader.IsDigit(text[from]) || (from == at && at > 0 && text[at - 1] == ':'))
        {
            return from > at ? null : null;
        }

        var (hour, end) = Digits(text, from);
        if (hour is null or > 24 || end >= text.Length)
        {
            return null;
        }

        return Colon(text, at, hour.Value, end, isAfternoon) ?? English(text, at, hour.Value, 0, end);
    }

    private static Mention? Colon(string text, int start, int hour, int at, bool? isAfternoon)
    {
        if (text[at] is not (':' or '：') || at + 2 >= text.Length || Digits(text, at + 1) is not { Value: { } minute } read || read.End != at + 3 || minute > 59
            || (read.End < text.Length && text[read.End] is ':' or '：' or '.'))
        {
            return null;
        }

        return English(text, start, hour, minute, read.End) ?? Of(text, start, read.End, ToDay(hour, isAfternoon), minute, isHedged: false, isWholeHour: false);
    }

    private static Mention? English(string text, int start, int hour, int minute, int at)
    {
        var from = at < text.Length && text[at] == ' ' ? at + 1 : at;
        foreach (var (words, isAfternoon) in (ReadOnlySpan<(string, bool)>)[("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)])
        {
            if (hour is >= 1 and <= 12 && text.AsSpan(from).StartsWith(words, StringComparison.OrdinalIgnoreCase) && (from + words.Length >= text.Length || !char.IsLetter(text[from + words.Length])))
            {
                return Of(text, start, from + words.Length, (hour % 12) + (isAfternoon ? 12 : 0), minute, isHedged: false, isWholeHour: false);
            }
        }

        return null;
    }

    private static Mention? Of(string text, int start, int end, int hour, int minute, bool isHedged, bool isWholeHour)
    {
        if (hour > 23)
        {
            return null;
        }

        var before = text.AsSpan(0, start).TrimEnd(' ');
        isHedged |= before.EndsWith("about", StringComparison.OrdinalIgnoreCase) || before.EndsWith("around", StringComparison.OrdinalIgnoreCase) || before.EndsWith('约');
        var span = new TextSpan(start, end);
        var time = new TimeOnly(hour, minute);
        var slack = isHedged ? 30 : 0;
        var (from, to) = (Math.Max(0, (hour * 60) + minute - slack), Math.Min(1439, (hour * 60) + minute + slack + (isHedged && isWholeHour ? 29 : 0)));
        return new Mention(span, new ClockTime(slack == 0 ? time : Minutes(from), slack == 0 ? time : Minutes(to), span.In(text)) { Hedged = isHedged });
    }

    private static TimeOnly Minutes(int minutes) => new(minutes / 60, minutes % 60);

    private static int ToDay(int hour, bool? isAfternoon) => isAfternoon == true && hour < 12 ? hour + 12 : hour;

    private static (bool? IsAfternoon, int Next) DayPart(string text, int at)
    {
        foreach (var (word, isAfternoon) in DayParts)
        {
            if (string.CompareOrdinal(text, at, word, 0, 2) == 0)
            {
                return (isAfternoon, at + 2);
            }
        }

        return (null, at);
    }

    private static (int? Value, int End) Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && DigitReader.IsDigit(text[end]))
        {
            end++;
        }

        return end - at is 1 or 2 && int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end) : (null, end);
    }
}
