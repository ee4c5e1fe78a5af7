using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads English and numeric times of day: 18:03, 6 p.m.</summary>
internal static class EnglishClockReader
{
    public static Mention? Read(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && text[at - 1] == ':'))
        {
            return null;
        }

        var (hour, end) = Digits(text, at);
        return hour is null or > 24 || end >= text.Length ? null : Colon(text, at, hour.Value, end) ?? Half(text, at, hour.Value, 0, end);
    }

    private static Mention? Colon(string text, int start, int hour, int at)
    {
        if (text[at] is not (':' or '：') || at + 2 >= text.Length || Digits(text, at + 1) is not { Value: { } minute } read || read.End != at + 3 || minute > 59
            || (read.End < text.Length && text[read.End] is ':' or '：' or '.'))
        {
            return null;
        }

        return Half(text, start, hour, minute, read.End) ?? Of(text, start, read.End, hour, minute);
    }

    private static Mention? Half(string text, int start, int hour, int minute, int at)
    {
        var from = at < text.Length && text[at] == ' ' ? at + 1 : at;
        foreach (var (words, isAfternoon) in (ReadOnlySpan<(string, bool)>)[("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)])
        {
            if (hour is >= 1 and <= 12 && text.AsSpan(from).StartsWith(words, StringComparison.OrdinalIgnoreCase) && (from + words.Length >= text.Length || !char.IsLetter(text[from + words.Length])))
            {
                return Of(text, start, from + words.Length, (hour % 12) + (isAfternoon ? 12 : 0), minute);
            }
        }

        return null;
    }

    private static Mention? Of(string text, int start, int end, int hour, int minute)
    {
        if (hour > 23)
        {
            return null;
        }

        var before = text.AsSpan(0, start).TrimEnd(' ');
        var isHedged = before.EndsWith("about", StringComparison.OrdinalIgnoreCase) || before.EndsWith("around", StringComparison.OrdinalIgnoreCase) || before.EndsWith('约');
        var span = new TextSpan(start, end);
        var time = new TimeOnly(hour, minute);
        return new Mention(span, new ClockTime(isHedged ? Minutes((hour * 60) + minute - 30) : time, isHedged ? Minutes((hour * 60) + minute + 30) : time, span.In(text)) { Hedged = isHedged });
    }

    private static TimeOnly Minutes(int minutes) => new(Math.Clamp(minutes, 0, 1439) / 60, Math.Clamp(minutes, 0, 1439) % 60);

    private static (int? Value, int End) Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at is 1 or 2 && int.TryParse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end) : (null, end);
    }
}
