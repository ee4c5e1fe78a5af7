using System.Buffers;

namespace ClaimCheck.Mentions;

/// <summary>Folds a text for the look-up of values, unit by unit, so that offsets stay: half-width, one kind of dash, blank and apostrophe.</summary>
internal static class ValueFold
{
    private const char FirstForm = '\uff01';
    private const char LastForm = '\uff5e';
    private const char WideComma = '，';

    /// <summary>How far the full-width forms of ASCII characters lie behind these.</summary>
    private const int ToHalfWidth = FirstForm - '!';

    private static readonly SearchValues<char> s_folded = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => Plain(c) != c)]);

    /// <summary>The folded text; the text itself when nothing in it needs folding.</summary>
    public static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAny(s_folded);
        return first < 0 ? text : string.Create(text.Length, (text, first), static (into, source) =>
        {
            source.text.CopyTo(into);
            for (var at = source.first; at < into.Length; at += Gap(into[at..]))
            {
                Plain(into, at);
            }
        });
    }

    /// <summary>How far it is to the next unit to fold, or to the end.</summary>
    private static int Gap(ReadOnlySpan<char> text) => text.IndexOfAny(s_folded) is var gap and >= 0 ? gap : text.Length;

    /// <summary>Folds a unit, and the full-width comma that sets thousands apart behind a full-width digit; elsewhere it ends a clause and stays.</summary>
    private static void Plain(Span<char> text, int at)
    {
        if (IsWideDigit(text[at]) && at + 2 < text.Length && text[at + 1] == WideComma && IsWideDigit(text[at + 2]))
        {
            text[at + 1] = ',';
        }

        text[at] = Plain(text[at]);
    }

    private static bool IsWideDigit(char c) => c is >= '０' and <= '９';

    private static char Plain(char c) =>
        c switch
        {
            '\u00a0' or '\u2009' or '\u202f' or '\u3000' => ' ',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '～' or '〜' => '~',
            '￥' => '¥',
            WideComma => WideComma,
            >= FirstForm and <= LastForm => (char)(c - ToHalfWidth),
            '\u2019' => '\'',
            _ => c,
        };
}
