using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Judges by the words beside it whether a word of dates is one.</summary>
internal static class DateSurroundings
{
    /// <summary>Words before a date that leave no doubt.</summary>
    private static readonly TextSet Strong =
        Set("in since during until till before after throughout by from between into this next last past previous following coming late early mid end beginning start year fiscal calendar founded");

    /// <summary>Words before a date that stand before much else, too.</summary>
    private static readonly TextSet Weak = Set("of to and or around about through for circa than on late for");

    /// <summary>Words that tell of what is to come.</summary>
    private static readonly TextSet Future =
        Set("will ll shall scheduled due expected upcoming planned plans slated set begins starts opens");

    /// <summary>Verbs and nouns of what happens at one moment.</summary>
    private static readonly TextSet Moments =
        Set("leave return back meet meeting open opens begin begins start starts arrive launch launched expire expires vote resume publish published release released hold held due come go visit retire resign step appear decide announce announced take effect end ends happen elections election");

    private const int LongestWord = 16;

    private const int MomentReach = 5;

    private const int FutureReach = 8;

    /// <summary>How far back a year still rules "the end of the year".</summary>
    private const int YearReach = 160;

    /// <summary>The word right before a place, behind blanks or a hyphen; empty when none is.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && at - end < 2 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < LongestWord && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return text.Slice(start, end - start);
    }

    /// <summary>Whether a word like "in" or "since" stands before; a word like "of" will do where <paramref name="orWeak"/>.</summary>
    public static bool IsLed(ReadOnlySpan<char> text, int at, bool orWeak)
    {
        var word = Before(text, at);
        if (word.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            word = Before(text, at - word.Length - 1);
        }

        return word.Length > 0 && (Strong.Contains(word) || (orWeak && Weak.Contains(word)));
    }

    /// <summary>Whether the word before belongs with a name, as in "Sheffield Wednesday".</summary>
    public static bool IsNamed(ReadOnlySpan<char> text, int at)
    {
        var word = Before(text, at);
        return word.Length > 0 && char.IsUpper(word[0]) && text[at - 1] is ' ' && DateWords.Of(word).Kind is DateWordKind.None or DateWordKind.Holiday && !Strong.Contains(word) && !Weak.Contains(word)
            && !word.Equals("the", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a capitalised word follows that no date goes on with, as in "April O'Neil".</summary>
    public static bool IsFollowedByName(ReadOnlySpan<char> text, int end)
    {
        var cursor = new DateCursor(text, end);
        return cursor.Space() && char.IsUpper(cursor.Next) && cursor.Peek().Kind is DateWordKind.None or DateWordKind.Holiday;
    }

    /// <summary>Whether one of the last words of the sentence tells of what is to come: "will meet on Friday".</summary>
    public static bool IsAhead(ReadOnlySpan<char> text, int at)
    {
        for (var (end, words) = (at, 0); words < FutureReach; words++)
        {
            var word = Before(text, end);
            if (word.Length == 0 && end > 1 && char.IsAsciiDigit(text[end - 2]) && text[end - 1] is ' ')
            {
                end = NumberStart(text, end - 1);
                continue;
            }

            if (word.Length == 0)
            {
                return false;
            }

            if (Future.Contains(word))
            {
                return true;
            }

            end = end - (end > 0 && text[end - 1] == ' ' ? 1 : 0) - word.Length;
        }

        return false;
    }

    /// <summary>Whether a verb of what happens at one moment stands among the last words, so that "in two weeks" tells when and not how long.</summary>
    public static bool IsMoment(ReadOnlySpan<char> text, int at)
    {
        for (var (end, words) = (at, 0); words < MomentReach; words++)
        {
            var word = Before(text, end);
            if (word.Length == 0 || Moments.Contains(word))
            {
                return word.Length > 0;
            }

            end = end - (end > 0 && text[end - 1] == ' ' ? 1 : 0) - word.Length;
        }

        return false;
    }

    /// <summary>Whether no other year than that of publication was told just before.</summary>
    public static bool IsOfNow(ReadOnlySpan<char> text, int at, int year)
    {
        var from = Math.Max(0, at - YearReach);
        for (var i = from; i + 4 <= at; i++)
        {
            var isToken = (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 4]));
            if (isToken && text[i] is '1' or '2' && int.TryParse(text.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told is > 1000 and < 2100 && told != year)
            {
                return false;
            }
        }

        return true;
    }

    private static int NumberStart(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static TextSet Set(string words) =>
        new(words.Split(' '), ignoreCase: true);
}
