using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads Chinese times of day: 13时12分, 下午3点, 下午3:05, 13时许.</summary>
internal static class ChineseClockReader
{
    private static readonly (string Word, bool IsAfternoon)[] DayParts =
        [("凌晨", false), ("清晨", false), ("早上", false), ("上午", false), ("中午", true), ("下午", true), ("傍晚", true), ("晚上", true), ("晚间", true), ("当晚", true)];

    public static Mention? Read(string text, int at)
    {
        var (isAfternoon, from) = DayPart(text, at);
        if (from >= text.Length || !DigitReader.IsDigit(text[from]) || (from == at && at > 0 && text[at - 1] == ':'))
        {
            return null;
        }

        var (hour, end) = Digits(text, from);
        if (hour is null or > 24 || end >= text.Length)
        {
            return null;
        }

        return (isAfternoon is null ? null : Colon(text, at, hour.Value, end, isAfternoon)) ?? Han(text, at, hour.Value, end, isAfternoon);
    }

    private static Mention? Colon(string text, int start, int hour, int at, bool? isAfternoon)
    {
        if (text[at] is not (':' or '：') || at + 2 >= text.Length || Digits(text, at + 1) is not { Value: { } minute } read || read.End != at + 3 || minute > 59
            || (read.End < text.Length && text[read.End] is ':' or '：' or '.'))
        {
            return null;
        }

        return Of(text, start, read.End, ToDay(hour, isAfternoon), minute, isHedged: false, isWholeHour: false);
    }

    private static Mention? Han(string text, int start, int hour, int at, bool? isAfternoon)
    {
        if (text[at] is not ('时' or '時' or '点' or '點') || (at + 1 < text.Length && text[at + 1] is '间' or '代' or '期' or '多') || (text[at] is '点' or '點' && isAfternoon is null && hour > 24))
        {
            return null;
        }

        var (minute, end) = Digits(text, at + 1);
        var hasMinute = minute is <= 59 && end < text.Length && text[end] == '分';
        end = hasMinute ? end + 1 : at + 1;
        var isHalf = !hasMinute && end < text.Length && text[end] == '半';
        end = isHalf ? end + 1 : end;
        if (!hasMinute && !isHalf && isAfternoon is null && text[at] is '点' or '點')
        {
            return null;
        }

        var isHedged = end < text.Length && (text[end] is '许' or '許' || string.CompareOrdinal(text, end, "左右", 0, 2) == 0 || string.CompareOrdinal(text, end, "前后", 0, 2) == 0);
        end += !isHedged ? 0 : text[end] is '许' or '許' ? 1 : 2;
        return Of(text, start, end, ToDay(hour, isAfternoon), hasMinute ? minute!.Value : isHalf ? 30 : 0, isHedged, !hasMinute && !isHalf);
    }

    private static Mention? Of(string text, int start, int end, int hour, int minute, bool isHedged, bool isWholeHour)
    {
        if (hour > 23)
        {
            return null;
        }

        var before = text.AsSpan(0, start).TrimEnd(' ');
        isHedged |= before.EndsWith('约');
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
