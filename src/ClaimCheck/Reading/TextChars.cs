using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>What a single UTF-16 unit is, for both languages.</summary>
internal static class TextChars
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("”’\"'」』）)】》〉]］»");

    private static readonly SearchValues<char> Openers = SearchValues.Create("“‘\"'「『（(【《〈[［«");

    /// <summary>White space in the wide sense: full-width and zero-width spaces and byte-order marks too.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060' or '\u200E' or '\u200F';

    /// <summary>A Han letter, or the first half of one beyond the basic plane.</summary>
    public static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇' or (>= '\uD840' and <= '\uD888');

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && c is not ('×' or '÷'));

    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>Ends a sentence wherever it stands.</summary>
    public static bool IsWideStop(char c) => c is '。' or '！' or '？' or '｡';

    public static bool IsStop(char c) => IsWideStop(c) || c is '.' or '!' or '?' or '…';

    public static bool IsOpenBracket(char c) => c is '(' or '（' or '[' or '［' or '【';

    public static bool IsCloseBracket(char c) => c is ')' or '）' or ']' or '］' or '】';

    /// <summary>The span without the white space around it.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
