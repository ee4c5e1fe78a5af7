using System.Buffers;

namespace ClaimCheck.Reading;

/// <summary>What a single block looks like, apart from where it stands.</summary>
internal static class BlockKind
{
    private static readonly SearchValues<char> ChineseNumber = SearchValues.Create("（(第一二三四五六七八九十");

    private static readonly SearchValues<char> BareNumber = SearchValues.Create("0123456789.IVXivx一二三四五六七八九十、)");

    private const int ShortestEnglishProse = 60;
    private const int ShortestChineseProse = 18;
    private const int LongestEnglishHeading = 100;
    private const int LongestChineseHeading = 32;

    /// <summary>A passage of prose: ends like a sentence and is long enough to say something, or is very long.</summary>
    public static bool IsProse(string text, Block block)
    {
        var words = block.In(text);
        var chinese = LanguageGuess.Of(words.Length > 400 ? words[..400] : words) == "zh";
        var shortest = chinese ? ShortestChineseProse : ShortestEnglishProse;
        return words.Length >= shortest && (EndsLikeSentence(words) || words.Length >= shortest * 4);
    }

    /// <summary>A short line without a final stop: what headings, labels and titles look like.</summary>
    public static bool IsShortLine(string text, Block block)
    {
        var words = block.In(text);
        if (words.Length > LongestEnglishHeading || words[^1] is '.' or '。' or '，' or ',' or ';' or '；')
        {
            return false;
        }

        return words.Length <= LongestChineseHeading || LanguageGuess.Of(words) != "zh";
    }

    public static bool EndsLikeSentence(ReadOnlySpan<char> words)
    {
        var end = words.Length;
        while (end > 1 && TextChars.IsCloser(words[end - 1]))
        {
            end--;
        }

        return TextChars.IsStop(words[end - 1]);
    }

    /// <summary>Whether a heading announces itself: numbered in Chinese, Markdown, in heavy brackets, a bare number, Part or Group n.</summary>
    public static bool HasHeadingMark(ReadOnlySpan<char> words) =>
        words[0] == '#' || IsChineseNumbered(words) || IsBracketed(words) || IsBareNumber(words) || IsGroup(words);

    /// <summary>A placeholder of an image: ![alt](address), [photo: …].</summary>
    public static bool IsImage(ReadOnlySpan<char> words) =>
        words.StartsWith("![", StringComparison.Ordinal)
        || ((words[0] is '[' or '（' or '(' or '【') && StartsWithPicture(words[1..]));

    /// <summary>Several short parts between bars, bullets or arrows: a navigation line, a masthead.</summary>
    public static int CountSeparators(ReadOnlySpan<char> words) => words.Count('|') + words.Count('｜') + words.Count('•') + words.Count(" · ") + words.Count('»');

    private static bool StartsWithPicture(ReadOnlySpan<char> words)
    {
        foreach (var cue in (ReadOnlySpan<string>)["photo", "image", "picture", "video", "graphic", "图", "圖", "视频", "首图", "配图"])
        {
            if (words.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && !words.Contains("。", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChineseNumbered(ReadOnlySpan<char> words)
    {
        var number = words.IndexOfAnyExcept(ChineseNumber);
        return number > 0 && number <= 5 && words[number] is '、' or '）' or ')' or '章' or '节' or '部' && EndsOpen(words);
    }

    private static bool EndsOpen(ReadOnlySpan<char> words) => words[^1] is not ('。' or '；');

    private static bool IsBracketed(ReadOnlySpan<char> words) => words[0] == '【' && words.IndexOf('】') == words.Length - 1;

    private static bool IsBareNumber(ReadOnlySpan<char> words) =>
        words.Length <= 5 && words.IndexOfAnyExcept(BareNumber) < 0;

    private static bool IsGroup(ReadOnlySpan<char> words)
    {
        foreach (var cue in (ReadOnlySpan<string>)["Group ", "Part ", "Chapter ", "Section "])
        {
            if (words.StartsWith(cue, StringComparison.Ordinal) && words.Length > cue.Length + 1 && char.IsAsciiDigit(words[cue.Length]) && words.Length < 100)
            {
                return true;
            }
        }

        return false;
    }
}
