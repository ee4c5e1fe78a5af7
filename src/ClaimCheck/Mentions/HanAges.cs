namespace ClaimCheck.Mentions;

/// <summary>An age beside Chinese characters shows that they name a person: 14岁的李明, 王伟（34岁）, 王伟，34岁.</summary>
internal static class HanAges
{
    private const string Numerals = "〇零一二三四五六七八九十百两兩";

    private static readonly string[] s_links = ["岁的男子", "岁的女子", "岁的男孩", "岁的女孩", "岁的男童", "岁的女童", "岁男子", "岁女子", "岁男孩", "岁女孩", "岁男童", "岁女童", "岁的", "岁"];

    private static readonly string[] s_nows = ["现年", "时年", "年仅"];

    /// <summary>Whether an age that belongs to what follows ends there.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var link in s_links)
        {
            if (at > link.Length && text[(at - link.Length)..].StartsWith(link, StringComparison.Ordinal))
            {
                return IsNumeral(text[at - link.Length - 1]);
            }
        }

        return false;
    }

    /// <summary>Whether an age in brackets, between commas or behind 现年 begins there.</summary>
    public static bool BeginsAt(ReadOnlySpan<char> text, int at)
    {
        if (QuantityText.FirstAt(text, at, s_nows) is not null)
        {
            return true;
        }

        if (at + 2 >= text.Length || text[at] is not ('（' or '(' or '，' or ','))
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && end - at <= 5 && IsNumeral(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && (text[end] is '岁' || (text[at] is '（' or '(' && text[end] is '）' or ')' && end - at <= 3));
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || Numerals.Contains(c, StringComparison.Ordinal);
}
