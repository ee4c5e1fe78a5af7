namespace ClaimCheck.Html.Metadata;

/// <summary>The language of an article: what its page declares, unless the letters say otherwise, as templates declare English for everything.</summary>
internal static class PageLanguage
{
    private const int LatinForEachHanOfChinese = 12;

    private const int LatinForEachHanOfEnglish = 2;

    private static readonly string[] Chinese = ["zh", "cmn", "yue"];

    /// <summary><c>en</c>, <c>zh</c>, or null where it is left to the text.</summary>
    public static string? Of(string? declared, string text)
    {
        var isChinese = Array.Exists(Chinese, tag => Begins(declared, tag));
        if (!isChinese && !Begins(declared, "en"))
        {
            return null;
        }

        var (han, latin) = Count(text);
        return isChinese ? han * LatinForEachHanOfChinese >= latin ? "zh" : null
            : han * LatinForEachHanOfEnglish <= latin ? "en" : null;
    }

    private static bool Begins(string? declared, string tag) =>
        declared?.StartsWith(tag, StringComparison.OrdinalIgnoreCase) == true && (declared.Length == tag.Length || !char.IsAsciiLetter(declared[tag.Length]));

    private static (long Han, long Latin) Count(string text)
    {
        var (han, latin) = (0L, 0L);
        foreach (var c in text)
        {
            han += c is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return (han, latin);
    }
}
