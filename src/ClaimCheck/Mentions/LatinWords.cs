using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Cuts Latin text into words that can be parts of a name.</summary>
internal static class LatinWords
{
    /// <summary>Function words that may follow the number of a product: "Llama 4 in April", but not "Apple 8 people".</summary>
    private static readonly TextSet s_afterNumber = new(
        ["in", "on", "at", "to", "and", "or", "for", "with", "from", "by", "is", "was", "will", "has", "had", "as", "which", "that", "than", "but", "sold", "costs", "does", "did", "can", "when", "while"]);

    public static bool IsStart(string text, int at) =>
        char.IsLetter(text[at]) && !Letters.IsHan(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Letters.IsHan(text[at - 1]));

    /// <summary>A word with its inner hyphens, apostrophes, dots and digits.</summary>
    public static TextSpan Token(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || IsInner(text, end, limit)))
        {
            end++;
        }

        return new TextSpan(at, Math.Max(end, at + 1));
    }

    public static bool IsLetter(char c) => char.IsLetter(c) && !Letters.IsHan(c);

    /// <summary>Capitalised, or with a capital inside (iPhone, xAI).</summary>
    public static bool IsCapital(string text, TextSpan word) =>
        char.IsUpper(text[word.Start]) || (word.Length > 2 && char.IsUpper(text[word.Start + 1]));

    /// <summary>"Llama 4" but not "Meta 4.5 billion", "June 12" or "Apple 8 people".</summary>
    public static bool IsNumberEnd(string text, int end)
    {
        if (end >= text.Length || !((char.IsLetterOrDigit(text[end]) && !IsOtherHan(text[end])) || text[end] is '%' or '％' or ',' or '.' or ':' or ' '))
        {
            return true;
        }

        if (text[end] == '.')
        {
            return end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]);
        }

        return text[end] == ' ' && end + 1 < text.Length && (!char.IsLower(text[end + 1]) || s_afterNumber.Contains(Token(text, end + 1, text.Length).In(text)));
    }

    private static bool IsInner(string text, int at, int limit) =>
        (at + 1 < limit && text[at] is '-' or '.' or '&' && IsLetter(text[at + 1]) && IsLetter(text[at - 1]) && !IsGlued(text, at, limit))
        || (text[at] == '.' && at >= 2 && char.IsUpper(text[at - 1]) && text[at - 2] == '.')
        || (text[at] is '-' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))
        || IsInitial(text, at, limit);

    /// <summary>The full stop of "Marlow.Her": two sentences without a space between.</summary>
    private static bool IsGlued(string text, int at, int limit) =>
        text[at] == '.' && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at + 2 < limit && char.IsLower(text[at + 2]);

    /// <summary>The full stop of "J. Marlow".</summary>
    private static bool IsInitial(string text, int at, int limit) =>
        text[at] == '.' && at >= 1 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))
        && at + 2 < limit && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);

    /// <summary>A Chinese character that neither counts nor dates: Llama 4却, but not Meta 4月 or Apple 8名.</summary>
    private static bool IsOtherHan(char c) =>
        Letters.IsHan(c) && !"年月日号點点时時分秒名人个個位家只台臺辆輛款种次倍岁万萬亿億千百成元件项條条场季天周届股".Contains(c, StringComparison.Ordinal);
}
