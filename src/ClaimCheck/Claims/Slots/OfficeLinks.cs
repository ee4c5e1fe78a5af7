using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Knows the words that tie a person to an office of theirs, and those that say it is another one.</summary>
internal static class OfficeLinks
{
    private static readonly TextSet Is = Set("is");

    private static readonly TextSet Light = Set("light");

    private static readonly HanPhrases<bool> HanIs = Han("is");

    private static readonly HanPhrases<bool> HanLight = Han("light");

    private static readonly string[] Not = [.. Cells("not")];

    private static readonly HanPhrases<bool> Whose = Han("whose");

    private static readonly HanPhrases<bool> Skipped = Han("skip");

    private static readonly CueTable Steps = new([[.. Cells("step")]]);

    private static readonly TextSet Bodies = Set("body");

    /// <summary>Whether the words between an office and the name behind it add nothing: "chief executive, Dr Dole".</summary>
    public static bool LeadsTo(string words) =>
        words.Length == 0 || (words[0] is ' ' or ',' && Split(words).All(w => w is "," || Light.Contains(w)));

    /// <summary>Whether the words between a body and the office behind it are none but "'s", 的, 现任.</summary>
    public static bool Owns(string words) => words.Length == 0 || (HanLight.At(words, out _) == words.Length) || Array.TrueForAll(Split(words), w => w != "," && Light.Contains(w));

    /// <summary>Whether the words between a name and the office behind it say that the person holds it: "Dole, the company's chairman"; 张三是公司的董事长.</summary>
    public static bool Gives(string words, bool isHan) => isHan ? GivesInHan(words) : Split(words) is { Length: > 0 } all && (all[0] is "," || Array.Exists(all, w => Is.Contains(w))) && Array.TrueForAll(all, w => w is "," || Is.Contains(w) || Light.Contains(w));

    /// <summary>Whether the words before an office make another one of it: deputy, 前任.</summary>
    public static bool Turn(string before) =>
        Array.Exists(Not, n => before.TrimEnd().EndsWith(n, StringComparison.OrdinalIgnoreCase) && (!char.IsAsciiLetter(n[0]) || WordSearch.Holds(before.AsSpan(Math.Max(0, before.TrimEnd().Length - n.Length - 1)), n)));

    /// <summary>Whether no body's own name stands right before a Chinese office.</summary>
    public static bool NamesNoBody(ReadOnlySpan<char> before)
    {
        before = before[..^Skipped.Before(before)];
        return before.IsEmpty || !Letters.IsHan(before[^1]) || Whose.Before(before) > 0;
    }

    /// <summary>"the airline's" chairman is of a body that is described; "the company's" is of the one told of.</summary>
    public static bool NamesOwner(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return (word.EndsWith("'s") || word.EndsWith("’s")) && !Light.Contains(word);
    }

    /// <summary>Whether words tell of a step of a case for which another judge sits: an arraignment.</summary>
    public static bool IsStep(ReadOnlySpan<char> sentence) => Steps.HoldsAny(sentence);

    /// <summary>"of the company" names none.</summary>
    public static bool IsBody(string words) => Bodies.Contains(words);

    private static bool GivesInHan(string words)
    {
        var given = false;
        for (var at = 0; at < words.Length;)
        {
            var rest = words.AsSpan(at);
            var (tie, light) = (HanIs.At(rest, out _), HanLight.At(rest, out _));
            if (Math.Max(tie, light) is 0 && words[at] is not (',' or '，' or ' '))
            {
                return false;
            }

            given |= tie > 0 || words[at] is ',' or '，';
            at += Math.Max(1, Math.Max(tie, light));
        }

        return given;
    }

    private static string[] Split(string words) => words.ToLowerInvariant().Replace(",", " , ").Replace("'s", " 's").Replace("’s", " 's").Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static TextSet Set(string sort) => new(CellsOf(sort, 1), ignoreCase: true);

    private static HanPhrases<bool> Han(string sort) => new(CellsOf(sort, 2).Select(w => new Phrase<bool>(w, true)));

    private static IEnumerable<string> Cells(string sort) => CellsOf(sort, 1).Concat(CellsOf(sort, 2));

    private static IEnumerable<string> CellsOf(string sort, int column) =>
        LanguageTable.Rows("office-links.tsv").Where(c => c[0] == sort).SelectMany(c => c[column].Split(',', StringSplitOptions.RemoveEmptyEntries));
}
