using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Whether a Chinese transliteration writes a Latin name: 班克曼 and Bankman. Compares consonants in order; what one writing leaves out costs.</summary>
internal static class Transliteration
{
    private const double LeftOutR = 0.15;
    private const double LeftOutSoft = 0.3;
    private const double LeftOut = 1.0;
    private const double MostCostPerConsonant = 0.13;
    private const double LeastUnlike = 0.3;

    private static readonly Lazy<Dictionary<string, string>> s_letters = new(() => LanguageTable.Rows("zh-sounds.tsv").ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal));

    /// <summary>Whether the two are nearly certainly one name. The more consonants, the surer.</summary>
    /// <param name="han">One part of a name in Chinese characters.</param>
    /// <param name="latin">One word of a name in Latin letters.</param>
    /// <param name="least">Consonants that must be heard.</param>
    public static bool IsOne(string han, string latin, int least)
    {
        var (heard, written) = (Heard(han), Written(latin));
        return heard.Count >= least && written.Count >= least && BeginsAlike(han, latin)
            && Cost(heard, written) <= Math.Max(LeftOutSoft, MostCostPerConsonant * Math.Max(heard.Count, written.Count));
    }

    /// <summary>Whether the two are nearly certainly not one name: they begin otherwise and most of what is heard is not written.</summary>
    public static bool IsUnlike(string han, string latin)
    {
        var (heard, written) = (Heard(han), Written(latin));
        return heard.Count > 1 && written.Count > 0 && !BeginsAlike(han, latin) && Cost(heard, written) >= LeastUnlike * Math.Max(heard.Count, written.Count);
    }

    /// <summary>The letters each consonant of the characters may be written with; in upper case where it may be left out.</summary>
    private static List<string> Heard(string han)
    {
        var heard = new List<string>();
        foreach (var c in han)
        {
            if (c == '尔')
            {
                heard.Add("LR");
                continue;
            }

            if (Pinyin.Of(c) is not [var syllable, ..])
            {
                continue;
            }

            if (s_letters.Value.GetValueOrDefault(Onset(syllable)) is { } letters)
            {
                heard.Add(syllable[0] is 'w' or 'y' ? letters.ToUpperInvariant() : letters);
            }

            if (syllable[^1] is 'n' or 'g')
            {
                heard.Add("NM");
            }
        }

        return heard;
    }

    private static string Onset(string syllable)
    {
        var length = 0;
        while (length < syllable.Length && !"aeiouv".Contains(syllable[length], StringComparison.Ordinal))
        {
            length++;
        }

        return syllable[..length];
    }

    /// <summary>The consonants of a Latin word in lower case, doubled ones and silent ones once; those often not heard in upper case.</summary>
    private static List<char> Written(string latin)
    {
        var word = NameForm.Key(latin).Replace("sch", "s", StringComparison.Ordinal).Replace("tch", "c", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal).Replace("sh", "s", StringComparison.Ordinal).Replace("ch", "c", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal)
            .Replace("x", "ks", StringComparison.Ordinal).Replace("ng", "n", StringComparison.Ordinal).Replace("dg", "j", StringComparison.Ordinal).Replace("mpb", "mb", StringComparison.Ordinal);
        var written = new List<char>();
        for (var i = 0; i < word.Length; i++)
        {
            var (c, isFirst) = (word[i], i == 0);
            if (!IsVowel(c) && !(c == 'y' && !isFirst) && (isFirst || word[i - 1] != c))
            {
                written.Add(!isFirst && (c is 'h' or 'w' or 'g' || (c is 'r' or 'l' && IsVowel(word[i - 1]))) ? char.ToUpperInvariant(c) : c);
            }
        }

        return written;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>A vowel begins both or neither, and a first consonant is one.</summary>
    private static bool BeginsAlike(string han, string latin)
    {
        var key = NameForm.Key(latin);
        var onset = Pinyin.Of(han[0]) is [var syllable, ..] ? Onset(syllable) : "";
        return key.Length > 0 && (onset.Length == 0 ? IsVowel(key[0]) || key[0] == 'h' : s_letters.Value.GetValueOrDefault(onset)?.Contains(key[0] == 'p' && key.Length > 1 && key[1] == 'h' ? 'f' : key[0], StringComparison.Ordinal) == true);
    }

    private static double Cost(List<string> heard, List<char> written)
    {
        var cost = new double[heard.Count + 1, written.Count + 1];
        for (var i = 0; i <= heard.Count; i++)
        {
            for (var j = 0; j <= written.Count; j++)
            {
                cost[i, j] = i == 0 && j == 0 ? 0 : Math.Min(
                    Math.Min(i > 0 ? cost[i - 1, j] + Skip(char.IsUpper(heard[i - 1][0])) : double.MaxValue, j > 0 ? cost[i, j - 1] + (written[j - 1] == 'R' ? LeftOutR : Skip(char.IsUpper(written[j - 1]))) : double.MaxValue),
                    i > 0 && j > 0 && heard[i - 1].Contains(written[j - 1], StringComparison.OrdinalIgnoreCase) ? cost[i - 1, j - 1] : double.MaxValue);
            }
        }

        return cost[heard.Count, written.Count];
    }

    private static double Skip(bool isSoft) => isSoft ? LeftOutSoft : LeftOut;
}
