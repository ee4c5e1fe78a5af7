using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Folds a text for the look-up of values, unit by unit, so that offsets stay: half-width, one kind of dash, blank and apostrophe.</summary>
internal static class ValueFold
{
    private const char FirstForm = '\uff01';
    private const char LastForm = '\uff5e';
    private const char LastAscii = '\u007f';
    private const char WideComma = '，';

    /// <summary>How far the full-width forms of ASCII characters lie behind these.</summary>
    private const int ToHalfWidth = FirstForm - '!';

    private static readonly CharSet s_folded = new("\u00a0\u2009\u202f\u3000\u2010\u2011\u2012\u2013\u2014\u2212～〜￥\u2019" + Forms());

    /// <summary>The folded text, in the room given; the text itself when nothing in it needs folding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">At least as long as the text.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> room)
    {
        var first = Next(text, 0);
        if (first == text.Length)
        {
            return text;
        }

        var folded = room[..text.Length];
        text.CopyTo(folded);
        for (var at = first; at < folded.Length; at = Next(folded, at + 1))
        {
            Plain(folded, at);
        }

        return folded;
    }

    /// <summary>The next unit to fold, none of which is ASCII; the end without one.</summary>
    private static int Next(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] > LastAscii)
            {
                if (s_folded.Contains(text[at]))
                {
                    return at;
                }
            }
            else if (text[at..].IndexOfAnyExceptInRange('\0', LastAscii) is var gap and > 0)
            {
                at += gap - 1;
            }
            else
            {
                return text.Length;
            }
        }

        return at;
    }

    /// <summary>The full-width forms of ASCII characters but the comma.</summary>
    private static string Forms() => string.Create(LastForm - FirstForm + 1, 0, static (into, _) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = (char)(FirstForm + i) is var form && form == WideComma ? LastForm : form;
        }
    });

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
