using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads times of day in Chinese text: 上午9时, 晚上八点一刻, 13时12分, 零时, 9时至11时, 北京时间20:00.</summary>
internal static class ChineseClockReader
{
    private static readonly WordTable<string> s_dayTimes = new(QuantityData.Rows("Zh.day-times").Where(r => !r[0].StartsWith('#')).Select(r => new Phrase<string>(r[0], r[1])));

    private const string Numbers = "0123456789零一二两三四五六七八九十廿半正差";

    private static readonly string[] s_phrases = [.. QuantityData.Rows("Zh.day-times").Concat(QuantityData.Rows("Zh.time-zones")).Select(r => r[0])];

    private static readonly CharSet s_beginnings = new(Numbers + string.Concat(s_phrases.Select(p => p[..1])));

    private static readonly string[] s_hedges = ["左右", "前后", "许"];

    private static readonly string[] s_outcomes = ["击败", "战胜", "获胜", "领先", "落后", "险胜", "告负", "战平", "大胜", "的比分", "取胜", "逆转", "不敌", "负于", "胜", "负"];

    /// <summary>The letters behind which anything may go on a time.</summary>
    public static string Openers => Numbers;

    /// <summary>The parts of the day and the zones.</summary>
    public static IReadOnlyList<string> Phrases => s_phrases;

    public static Mention? Read(ReadOnlySpan<char> text, int at)
    {
        if (!s_beginnings.Contains(text[at]) || !GoesOn(text, at) || IsInside(text, at))
        {
            return null;
        }

        var zone = ChineseTimeZones.At(text, at);
        var from = QuantityText.SkipSpace(text, at + zone.Length);
        if (Time(text, from, DayTimeBefore(text, at)) is not { } first)
        {
            return null;
        }

        var last = Far(text, first);
        var isDated = at > 0 && (text[at - 1] is '日' or '号' or '天' || DayTimeBefore(text, at) != ' ') && zone.Length == 0;
        if (!first.IsSure && !isDated && zone.Length == 0 && last is null)
        {
            return null;
        }

        var mention = Mention(text, at, first, last, zone.Length > 0 ? zone.Offset : null);
        return IsPlain(text, first, mention.Span) ? null : mention;
    }

    /// <summary>Whether digits with a colon are the score of a match, a ratio or a verse: 以20:18获胜, 配比为1:10.</summary>
    public static bool IsScore(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]) || ChineseCalendarNumber.At(text, at) is not { } first || first.End >= text.Length || text[first.End] != ':')
        {
            return false;
        }

        var before = text.Slice(Math.Max(0, at - 4), at - Math.Max(0, at - 4));
        return before.IndexOfAny("比以") >= 0 || before.EndsWith("福音") || before.EndsWith("书") || before.EndsWith("诗篇") || before.EndsWith("记")
            || (ChineseCalendarNumber.At(text, first.End + 1) is { } second && QuantityText.FirstAt(text, second.End, s_outcomes) is not null);
    }

    /// <summary>18:03 alone belongs to every language.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, ChineseTime first, TextSpan span) =>
        first.DayTime == ' ' && span.End == first.End && char.IsAsciiDigit(text[span.Start]) && text.Slice(span.Start, span.Length).Contains(':');

    private static Mention Mention(ReadOnlySpan<char> text, int at, ChineseTime first, ChineseTime? last, int? offset)
    {
        var end = last?.End ?? first.End;
        var hedge = QuantityText.FirstAt(text, end, s_hedges)?.Length ?? 0;
        var isHedged = hedge > 0 || (at > 0 && text[at - 1] == '约');
        var (closed, behind) = ChineseTimeZones.Behind(text, end + hedge);
        var isWide = isHedged && last is null;
        var slack = !isWide ? 0 : first.IsWhole ? 30 : first.Minutes % 5 == 0 ? 10 : 0;
        var from = Math.Max(0, first.Minutes - slack);
        var to = last?.Minutes ?? Math.Min(1439, first.Minutes + slack + (isWide && first.IsWhole ? 29 : 0));
        var span = new TextSpan(at, closed);
        return new Mention(span, new ClockTime(At(from), At(to), span.In(text).ToString()) { Hedged = isHedged, OffsetMinutes = offset ?? behind });
    }

    private static TimeOnly At(int minutes) => new(minutes / 60 % 24, minutes % 60);

    /// <summary>The far end of a range takes the part of the day from the near end, where that brings it behind.</summary>
    private static ChineseTime? Far(ReadOnlySpan<char> text, ChineseTime first)
    {
        var next = ChineseDateRange.Separator(text, first.End);
        if (next == first.End || Time(text, next, ' ') is not { } far)
        {
            return null;
        }

        if (far.DayTime == ' ' && far.Minutes <= first.Minutes && first.DayTime != ' ' && far.Minutes + 720 > first.Minutes && far.Minutes < 720)
        {
            far = far with { Minutes = far.Minutes + 720 };
        }

        return far.Minutes > first.Minutes ? far : null;
    }

    private static ChineseTime? Time(ReadOnlySpan<char> text, int at, char before)
    {
        var (length, dayTime) = at < text.Length && s_dayTimes.At(text, at) is { } found ? (found.Length, found.Value[0]) : (0, before);
        var from = QuantityText.SkipSpace(text, at + length);
        var isShort = length == 1;
        if (QuantityText.Has(text, from, "差"))
        {
            return Lacking(text, from + 1, dayTime);
        }

        if (ChineseCalendarNumber.At(text, from) is not { Value: <= 24, Length: <= 3 } hour || hour.End >= text.Length)
        {
            return Alone(text, at, length);
        }

        var mark = text[hour.End];
        return mark == ':' ? Colon(text, hour, dayTime, length > 0)
            : mark is '时' or '点' ? Han(text, from, hour, dayTime, length > 0 && !(isShort && hour.IsHan && hour.Value < 5))
            : length > 0 || before != ' ' ? Bare(text, hour, dayTime) : null;
    }

    /// <summary>正午 and 午夜 need no hour.</summary>
    private static ChineseTime? Alone(ReadOnlySpan<char> text, int at, int length) =>
        length == 2 && QuantityText.Has(text, at, "正午") ? new ChineseTime(720, at + 2, 'o', true, true)
        : length == 2 && QuantityText.Has(text, at, "午夜") ? new ChineseTime(0, at + 2, 'e', true, true)
        : null;

    /// <summary>差五分八点 is 7:55.</summary>
    private static ChineseTime? Lacking(ReadOnlySpan<char> text, int at, char dayTime)
    {
        var isQuarter = QuantityText.Has(text, at, "一刻");
        if (ChineseCalendarNumber.At(text, at) is not { Value: >= 1 and < 60 } minutes || !(isQuarter || QuantityText.Has(text, minutes.End, "分")))
        {
            return null;
        }

        var from = isQuarter ? at + 2 : minutes.End + 1;
        return ChineseCalendarNumber.At(text, from) is { Value: >= 1 and <= 24 } hour && QuantityText.Has(text, hour.End, "点")
            ? new ChineseTime((ChineseTime.ToDay(hour.Value, 0, dayTime) + 1440 - (isQuarter ? 15 : minutes.Value)) % 1440, hour.End + 1, dayTime, false, true)
            : null;
    }

    /// <summary>晚上9~11点: an hour without its unit before another.</summary>
    private static ChineseTime? Bare(ReadOnlySpan<char> text, ChineseCalendarNumber hour, char dayTime)
    {
        var next = ChineseDateRange.Separator(text, hour.End);
        return next > hour.End && ChineseCalendarNumber.At(text, next) is { Value: <= 24 } far && (QuantityText.Has(text, far.End, "时") || QuantityText.Has(text, far.End, "点"))
            ? new ChineseTime(ChineseTime.ToDay(hour.Value, 0, dayTime), hour.End, dayTime, true, false)
            : null;
    }

    private static ChineseTime? Colon(ReadOnlySpan<char> text, ChineseCalendarNumber hour, char dayTime, bool isSaid)
    {
        if (hour.IsHan || ChineseCalendarNumber.At(text, hour.End + 1) is not { Value: <= 59, Length: 2, IsHan: false } minute)
        {
            return null;
        }

        var end = minute.End;
        var after = end < text.Length ? text[end] : ' ';
        if (after is ':' or '.' || char.IsAsciiLetter(after) || (after == ' ' && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1]) && !QuantityText.Has(text, end, " UTC") && !QuantityText.Has(text, end, " GMT")))
        {
            return null;
        }

        return new ChineseTime(ChineseTime.ToDay(hour.Value, minute.Value, dayTime), end, dayTime, false, isSaid || hour.Length == 2);
    }

    /// <summary>An hour named by 时 or 点 with what follows; 点 alone also counts points.</summary>
    private static ChineseTime? Han(ReadOnlySpan<char> text, int from, ChineseCalendarNumber hour, char dayTime, bool isSaid)
    {
        var end = hour.End + 1;
        if (end < text.Length && text[end] is '间' or '代' or '期' or '速' or '候' or '差' or '常' or '而')
        {
            return null;
        }

        var (minute, next) = Minute(text, end, isSaid);
        var isWhole = next == end || text[end] is '整' or '正' or '钟';
        var isHour = text[hour.End] == '时' && !(hour.IsHan && hour.Value is >= 1 and < 10);
        var isZero = hour.Value == 0 && hour.IsHan && hour.Length == 1;
        var isSure = isSaid || next > end || (isHour && (!isZero || !IsPoint(text, end))) || (text[hour.End] == '时' && (QuantityText.Has(text, end, "许") || QuantityText.Has(text, end, "左右")));
        isSure &= text[from] != '半';
        return new ChineseTime(ChineseTime.ToDay(hour.Value, minute, dayTime), next, dayTime, isWhole, isSure);
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) => at < text.Length && ChineseCalendarNumber.IsNumeral(text[at]);

    private static (int Minute, int End) Minute(ReadOnlySpan<char> text, int at, bool isSaid)
    {
        if (at < text.Length && text[at] is '半' && !QuantityText.Has(text, at, "半信") && !QuantityText.Has(text, at, "半点"))
        {
            return (30, at + 1);
        }

        var clock = QuantityText.Has(text, at, "钟") || QuantityText.Has(text, at, "整") || QuantityText.Has(text, at, "正");
        if (clock || ChineseCalendarNumber.At(text, at) is not { Value: <= 59 } minute)
        {
            return (0, clock ? at + 1 : at);
        }

        if (minute.Value is >= 1 and <= 3 && QuantityText.Has(text, minute.End, "刻"))
        {
            return (minute.Value * 15, minute.End + 1);
        }

        var isMinute = QuantityText.Has(text, minute.End, "分") && !QuantityText.Has(text, minute.End, "分之");
        return isMinute ? (minute.Value, minute.End + 1) : isSaid && minute.Length >= 2 ? (minute.Value, minute.End) : (0, at);
    }

    /// <summary>The part of the day in a word that is a date by itself: 今晚, then 8点.</summary>
    private static char DayTimeBefore(ReadOnlySpan<char> text, int at) => at >= 2 && text[at - 2] is '今' or '昨' or '明' or '当' or '次' or '日'
        ? text[at - 1] switch { '晚' or '夜' => 'e', '晨' or '早' => 'm', _ => ' ' }
        : ' ';

    /// <summary>Whether what begins with a number goes on as times do: most numbers are told apart by that.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at) =>
        !(char.IsAsciiDigit(text[at]) || ChineseCalendarNumber.IsNumeral(text[at])) || (ChineseCalendarNumber.At(text, at) is { } number && DateTriggers.IsChinese(text, number));

    private static bool IsInside(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var isNumber = ChineseCalendarNumber.IsNumeral(text[at]) || char.IsAsciiDigit(text[at]);
        return (isNumber && (ChineseCalendarNumber.IsNumeral(before) || char.IsAsciiDigit(before) || before is ':' or '.' or '第' or '有' or '几' or '半' or '-' or '$'))
            || IsScore(text, at) || (text[at] is '今' or '昨' or '明' or '当') || (text[at] is '早' or '晚' && char.IsAsciiLetterOrDigit(before));
    }
}
