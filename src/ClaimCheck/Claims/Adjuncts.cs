using ClaimCheck.Languages;
using ClaimCheck.Reading;

namespace ClaimCheck.Claims;

/// <summary>Tells names that cannot be the subject of their clause: behind a preposition (in Oslo, 与鱼鹰汽车), in a dateline or a credit.</summary>
internal static class Adjuncts
{
    /// <summary>Characters of a sentence in which its dateline ends.</summary>
    private const int Dateline = 60;

    private const int ChineseDateline = 40;

    private static readonly Values.TextSet s_prepositions = new(
        ["in", "at", "near", "from", "outside", "inside", "of", "to", "on", "by", "with", "for", "after", "since", "between", "against", "than", "into", "via", "through", "across", "behind", "under",
        "over", "per", "as", "versus", "vs", "like", "around", "about", "until", "before", "toward", "towards", "throughout", "within", "without", "upon", "off"],
        ignoreCase: true);

    private static readonly Values.TextSet s_articles = new(
        ["the", "a", "an", "its", "their", "his", "her", "mr", "ms", "mrs", "neighbouring", "nearby", "downtown", "central", "northern", "southern", "eastern", "western"],
        ignoreCase: true);

    private static readonly string[] s_owners = ["'s ", "’s ", "' ", "’ ", "的"];

    private static readonly Values.TextSet s_acronyms = new(LanguageTable.Lines("common-acronyms.txt"));

    /// <summary>Whether a name stands where no subject does, or is a common noun in capitals.</summary>
    public static bool Holds(string text, Sentence sentence, TextSpan name) =>
        s_acronyms.Contains(text.AsSpan(name.Start, name.Length)) || Stands(text, sentence, name);

    private static bool Stands(string text, Sentence sentence, TextSpan name) =>
        Letters.IsHan(text[name.Start]) && sentence.Language == "zh"
            ? (name.Start > sentence.Span.Start && text[name.Start - 1] is '在' or '从' or '对' or '向' or '于' or '与' or '比' or '至' or '给' or '把' or '据' or '跟' or '同') || IsInDateline(text, sentence, name)
            : IsBehindPreposition(text, sentence, name) || IsInDateline(text, sentence, name);

    /// <summary>Whether a value is the name's own: "the Aster's 593 km", 红隼的835公里.</summary>
    public static bool Owns(string text, TextSpan name, TextSpan value)
    {
        foreach (var owner in s_owners)
        {
            if (name.End + owner.Length == value.Start && string.CompareOrdinal(text, name.End, owner, 0, owner.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindPreposition(string text, Sentence sentence, TextSpan name)
    {
        var word = Before(text, sentence.Span.Start, name.Start);
        if (!word.IsEmpty && s_articles.Contains(word))
        {
            word = Before(text, sentence.Span.Start, name.Start - word.Length - 1);
        }

        return !word.IsEmpty && s_prepositions.Contains(word);
    }

    /// <summary>The word right before a place, with one blank between.</summary>
    private static ReadOnlySpan<char> Before(string text, int floor, int at)
    {
        var end = at - 1;
        if (end <= floor || text[end] != ' ')
        {
            return [];
        }

        var from = end;
        while (from > floor && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return text.AsSpan(from, end - from);
    }

    /// <summary>"CAPE LORIMER, June 3 (MPA) — ", 本报临江3月8日电: what stands before the mark says where and who reports.</summary>
    private static bool IsInDateline(string text, Sentence sentence, TextSpan name)
    {
        var start = sentence.Span.Start;
        if (name.End - start > Dateline)
        {
            return false;
        }

        var head = text.AsSpan(start, Math.Min(Dateline, sentence.Span.End - start));
        var wire = head[..Math.Min(ChineseDateline, head.Length)].IndexOf('电');
        if (sentence.Language == "zh" && wire > 0 && head[wire - 1] is '日' or '讯' && start + wire >= name.End)
        {
            return true;
        }

        var mark = head.IndexOfAny('—', '–');
        return mark > 0 && start + mark >= name.End && IsHead(head[..mark]);
    }

    /// <summary>Whether all words begin with a capital or stand in brackets or are dates.</summary>
    private static bool IsHead(ReadOnlySpan<char> head)
    {
        for (var i = 0; i < head.Length; i++)
        {
            if (char.IsAsciiLetterLower(head[i]) && (i == 0 || head[i - 1] == ' '))
            {
                return false;
            }
        }

        return head.ContainsAnyInRange('A', 'Z') && (head.TrimEnd().EndsWith(")", StringComparison.Ordinal) || IsUpper(head));
    }

    private static bool IsUpper(ReadOnlySpan<char> head)
    {
        var word = head.TrimEnd();
        var end = word.IndexOfAny(',', '(');
        word = end > 0 ? word[..end].TrimEnd() : word;
        return word.Length > 2 && !word.ContainsAnyInRange('a', 'z');
    }
}
