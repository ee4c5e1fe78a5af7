using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by the words around whether a name that is also a word or a person's name (Reading, Jackson, 朝阳) stands for the place.</summary>
internal static class PlaceContext
{
    private static readonly Lazy<TextTable<string[]>> s_words = new(() => new(LanguageTable.Rows("place-neighbours.tsv")
        .Select(c => new Phrase<string[]>(c[0], c[1].Split(',')))));

    private static readonly Lazy<HanPhrases<bool>> s_after = new(() => Phrases("zh-after"));
    private static readonly Lazy<HanPhrases<bool>> s_before = new(() => Phrases("zh-before"));
    private static readonly Lazy<TextSet> s_behind = new(() => new(s_words.Value["en-after"], ignoreCase: true));
    private static readonly Lazy<TextSet> s_prepositions = new(() => new(s_words.Value["en-before"], ignoreCase: true));

    /// <summary>Whether a preposition of place leads to the name, a place around it follows, or a word for a place or its people.</summary>
    public static bool Speaks(string text, TextSpan name) => Letters.IsHan(text[name.Start]) ? SpeaksHan(text, name) : SpeaksLatin(text, name);

    private static bool SpeaksHan(string text, TextSpan name) =>
        (text[name.End - 1] is '市' or '省' or '州' or '县' or '区' && name.Length > 2)
        || s_after.Value.At(text.AsSpan(name.End), out _) > 0
        || s_before.Value.Before(text.AsSpan(0, name.Start)) > 0
        || EndsPlace(text, name.Start);

    /// <summary>江苏南通: a region stands right before.</summary>
    private static bool EndsPlace(string text, int end)
    {
        for (var length = 2; length <= 4 && length <= end; length++)
        {
            if (Letters.IsHan(text[end - length]) && Gazetteer.At(text.AsSpan(end - length)) is { } place && place.Length == length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SpeaksLatin(string text, TextSpan name)
    {
        var start = name.Start;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        var word = start;
        while (word > 0 && char.IsAsciiLetter(text[word - 1]))
        {
            word--;
        }

        return s_prepositions.Value.Contains(text.AsSpan(word, start - word)) || IsFollowedByPlace(text, name.End) || HasPlaceBehind(text, name.End);
    }

    /// <summary>"a Jackson courtroom".</summary>
    private static bool HasPlaceBehind(string text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && s_behind.Value.Contains(LatinWords.Token(text, at + 1, text.Length).In(text));

    /// <summary>"Jackson, Mississippi".</summary>
    private static bool IsFollowedByPlace(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] != ',' || text[at + 1] != ' ' || !char.IsUpper(text[at + 2]))
        {
            return false;
        }

        var next = LatinWords.Token(text, at + 2, text.Length);
        var second = next.End + 1 < text.Length && text[next.End] == ' ' && char.IsUpper(text[next.End + 1]) ? LatinWords.Token(text, next.End + 1, text.Length) : next;
        return IsRegion(next.In(text)) || IsRegion(text[next.Start..second.End]);
    }

    private static bool IsRegion(string name) => Gazetteer.Named(name) is { IsWeak: false, Places: [{ Kind: not "city" }, ..] };

    private static HanPhrases<bool> Phrases(string kind) => new(s_words.Value[kind].Select(w => new Phrase<bool>(w, true)));
}
