using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Classes of letters and of words without content.</summary>
internal static class Letters
{
    private static readonly CharSet ChineseFunctionWords = new("的了是在和与及或也都就而且但并将把被对于从以为之其这那此该个们着过吗呢吧啊还又再很更最不没有到上下中里个一");

    private static readonly TextSet StopWords = new((
        "the and for that with from this have has had was were are been being its his her their they them she him who whom which what when where "
        + "will would could should can may might must than then there here about into over after before between during under again also only just more most "
        + "some any each other such own same not but all out off one two our your you very said say says according year month day time week people new last next")
        .Split(' ').Select(w => EnglishStem.Of(w)));

    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or '〇';

    /// <summary>The word in small letters behind a blank at a place; empty where there is none.</summary>
    public static ReadOnlySpan<char> WordBehind(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
        {
            return [];
        }

        var rest = text.AsSpan(end + 1);
        var length = rest.IndexOfAnyExceptInRange('a', 'z');
        return length < 0 ? rest : rest[..length];
    }

    public static bool IsFunctionWord(char c) => ChineseFunctionWords.Contains(c);

    public static bool IsStopWord(ReadOnlySpan<char> stem) => StopWords.Contains(stem);
}
