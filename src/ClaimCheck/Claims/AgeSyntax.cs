using System.Buffers;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>What may stand between a name and an age for the age to be the person's.</summary>
internal static class AgeSyntax
{
    /// <summary>Words between "34-year-old" and the name: "34-year-old dock worker Ada Moss".</summary>
    private const int MostWords = 3;

    /// <summary>Characters of a relative clause between a name and its age.</summary>
    private const int MostClause = 100;

    /// <summary>Characters between 24岁 and a name.</summary>
    private const int MostHan = 10;

    /// <summary>What Chinese nouns of persons end with: 小将, 选手, 教师, 居民, 创始人.</summary>
    private static readonly SearchValues<char> s_persons = SearchValues.Create("将手员师生工民者人长家星客兵警童孩子父母妻夫帅霸王后");

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;.:：()（）");

    private static readonly SearchValues<char> Separators = SearchValues.Create(" .,(（，、-–\u3000");

    private static readonly (HashSet<string> Ahead, HashSet<string> Behind, HashSet<string> Suffixes, HashSet<string> People, HashSet<string> Past) Words = Load();

    /// <summary>Whether the age stands before a name as its attribute.</summary>
    public static bool LeadsTo(string text, TextSpan age, TextSpan name)
    {
        var gap = text.AsSpan(age.End, name.Start - age.End);
        if (gap.Length > 48 || gap.IndexOfAny(Stops) >= 0)
        {
            return false;
        }

        if (gap.Trim().Length > 0 && Letters.IsHan(gap.Trim()[0]))
        {
            return Words.Ahead.Contains(gap.Trim().ToString()) || IsHanAttribute(gap.Trim());
        }

        if (IsAttribute(text, name.End))
        {
            return false;
        }

        return gap.Trim().Length == 0 ? gap.Length > 0 : gap.Contains(',') ? IsApposition(gap) : IsNounPhrase(gap);
    }

    /// <summary>Whether the age stands behind a name as its apposition or predicate.</summary>
    public static bool FollowsFrom(string text, TextSpan name, TextSpan age)
    {
        var gap = text.AsSpan(name.End, age.Start - name.End);
        if (IsRelativeClause(gap))
        {
            return !IsPast(text, age.End);
        }

        if (gap.Length is 0 or > 32 || IsPast(text, age.End))
        {
            return false;
        }

        var words = Split(gap);
        var endsClause = gap[0] == ',' && words.Count > 0 && words[0] is "is" or "was";
        return !endsClause && words.TrueForAll(w => Words.Behind.Contains(w) || Words.Suffixes.Contains(w)) && (words.Count > 0 || gap.IndexOfAny(",(（，") >= 0);
    }

    /// <summary>"Ada Moss, who won the race, is 34 years old".</summary>
    private static bool IsRelativeClause(ReadOnlySpan<char> gap) =>
        gap.Length <= MostClause && gap.StartsWith(", who ") && (gap.EndsWith(", is ") || gap.EndsWith(", was "));

    /// <summary>24岁的中国小将林娜: what stands between is a noun of persons.</summary>
    private static bool IsHanAttribute(ReadOnlySpan<char> gap)
    {
        foreach (var letter in gap)
        {
            if (!Letters.IsHan(letter))
            {
                return false;
            }
        }

        return gap is ['的', _, .., var last] && gap.Length <= MostHan && s_persons.Contains(last);
    }

    /// <summary>"a 34-year-old man, Ada Moss,": the noun is a person's and nothing else stands between.</summary>
    private static bool IsApposition(ReadOnlySpan<char> gap)
    {
        var comma = gap.IndexOf(',');
        var words = Split(gap[..comma]);
        return gap[(comma + 1)..].Trim().Length == 0 && words.Count is > 0 and <= MostWords && Words.People.Contains(words[^1]);
    }

    private static bool IsNounPhrase(ReadOnlySpan<char> gap)
    {
        var words = Split(gap);
        return words.Count is > 0 and <= MostWords && gap[0] == ' ' && (Words.People.Contains(words[^1]) || Words.Ahead.Contains(words[^1]));
    }

    /// <summary>"a 16-year-old Leeds boy": the name tells where the boy is from.</summary>
    private static bool IsAttribute(string text, int end)
    {
        var from = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var to = from;
        while (to < text.Length && char.IsAsciiLetterLower(text[to]))
        {
            to++;
        }

        return to > from && Words.People.Contains(text[from..to]);
    }

    /// <summary>"who was 17 at the time": the age of another day.</summary>
    private static bool IsPast(string text, int end)
    {
        foreach (var cue in Words.Past)
        {
            if (end + cue.Length < text.Length && string.CompareOrdinal(text, end + (text[end] is ' ' or ',' ? 1 : 0), cue, 0, cue.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Split(ReadOnlySpan<char> gap)
    {
        var words = new List<string>();
        foreach (var range in gap.SplitAny(Separators))
        {
            if (!gap[range].IsEmpty)
            {
                words.Add(gap[range].ToString().ToLowerInvariant());
            }
        }

        return words;
    }

    private static (HashSet<string> Ahead, HashSet<string> Behind, HashSet<string> Suffixes, HashSet<string> People, HashSet<string> Past) Load()
    {
        var rows = LanguageTable.Rows("age-syntax.tsv").ToDictionary(c => c[0], c => c[1].Split(',').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return (rows["ahead"], rows["behind"], rows["suffix"], rows["people"], rows["past"]);
    }
}
