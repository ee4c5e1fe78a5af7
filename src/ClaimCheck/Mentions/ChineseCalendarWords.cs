using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>The tables of Chinese date words, eras and names that hold the letters of dates.</summary>
internal static class ChineseCalendarWords
{
    private const string Numbers = "0123456789零〇一二三四五六七八九十廿两半上下本这第首周星礼过未最近今前后农阴中大几数";

    private static readonly WordTable<ChineseDateWord> s_words = new(Rows("Zh.calendar")
        .Select(r => new Phrase<ChineseDateWord>(r[0], new ChineseDateWord(EnumName.Parse<ChineseDateKind>(r[1]), Number(r[2]), r.Length > 3 ? r[3] : "", r.Length > 4 ? r[4] : ""))));

    private static readonly WordTable<string> s_names = new(Rows("Zh.date-names").Select(r => new Phrase<string>(r[0], r[0])));

    private static readonly WordTable<ChineseEra> s_eras = new(Rows("Zh.eras").Select(r => new Phrase<ChineseEra>(r[0], new ChineseEra(Number(r[1]), Number(r[2])))));

    private static readonly string[] s_phrases = [.. Rows("Zh.calendar").Concat(Rows("Zh.eras")).Concat(Rows("Zh.date-names")).Select(r => r[0])];

    private static readonly CharSet s_beginnings = new(Numbers + string.Concat(s_phrases.Select(p => p[..1])));

    /// <summary>The letters of numbers and the like, behind which anything may go on a date.</summary>
    public static string Openers => Numbers;

    /// <summary>The words of dates, and the names that hold a date's letters.</summary>
    public static IReadOnlyList<string> Phrases => s_phrases;

    /// <summary>Whether a date may begin with a letter.</summary>
    public static bool CanBegin(char c) => s_beginnings.Contains(c);

    /// <summary>The longest date word at a place, unless its neighbours make other words of its letters.</summary>
    public static (ChineseDateWord Word, int End)? At(ReadOnlySpan<char> text, int at)
    {
        if (s_words.At(text, at) is not { } found)
        {
            return null;
        }

        var (end, word) = (at + found.Length, found.Value);
        var isOther = (at > 0 && (word.NotBehind.Contains(text[at - 1], StringComparison.Ordinal) || IsTitle(text, at, end, word)))
            || (end < text.Length && (word.NotBefore.Contains(text[end], StringComparison.Ordinal) || (text[end - 1] == '日' && IsJapan(text, end))));
        return isOther ? null : (word, end);
    }

    /// <summary>Length of a name that holds the letters of a date and begins at a place, or 0.</summary>
    public static int NameAt(ReadOnlySpan<char> text, int at) => s_names.At(text, at)?.Length ?? 0;

    public static (ChineseEra Era, int End)? EraAt(ReadOnlySpan<char> text, int at) => s_eras.At(text, at) is { } found ? (found.Value, at + found.Length) : null;

    /// <summary>A title such as 《明日…》 is no day.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text, int at, int end, ChineseDateWord word) =>
        text[at - 1] is '《' or '「' && word.Kind is ChineseDateKind.Day or ChineseDateKind.NarratedDay && end < text.Length;

    /// <summary>如今|日本, but 昨日|本报.</summary>
    private static bool IsJapan(ReadOnlySpan<char> text, int end) =>
        text[end] == '本' && !(end + 1 < text.Length && "报刊社台市省县区次届院校场周月案级应".Contains(text[end + 1], StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows(string table) => QuantityData.Rows(table).Where(r => !r[0].StartsWith('#'));

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, CultureInfo.InvariantCulture);
}
