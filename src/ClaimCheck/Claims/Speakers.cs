using System.Buffers;
using ClaimCheck.Reading;
using ClaimCheck.Values;
using Letters = ClaimCheck.Languages.Letters;
using WordSearch = ClaimCheck.Reading.WordSearch;

namespace ClaimCheck.Claims;

/// <summary>Tells who speaks in a sentence: "Governor Ana Thorn told reporters", 运输部长李明在现场说. What is said is seldom about the speaker.</summary>
internal static class Speakers
{
    /// <summary>Characters between a Chinese name and its verb of speech: 李明周三在记者会上说.</summary>
    private const int ChineseReach = 16;

    /// <summary>Characters of what is told of a speaker between commas: "Ana Thorn, who runs the bank, said".</summary>
    private const int Apposition = 80;

    /// <summary>Words between a name and its verb: "Thorn also said", "Thorn had earlier told".</summary>
    private const int MostWords = 3;

    private static readonly TextSet s_verbs = new(LanguageFile.Rows("En/speech-verbs.txt").SelectMany(row => row[0].Split(' ')));

    private static readonly string[] s_chinese = [.. LanguageFile.Rows("Zh/speech-verbs.txt").SelectMany(row => row[0].Split(' '))];

    private static readonly WordSearch s_han = new(s_chinese.Where(v => v.Length > 1));

    /// <summary>Verbs of one character, which stand in other words as well: only beside the name, or at the end of the clause.</summary>
    private static readonly string s_short = string.Concat(s_chinese.Where(v => v.Length == 1));

    private static readonly SearchValues<char> s_ends = SearchValues.Create("，。；：、”,;:");

    private static readonly TextSet s_between = new(["also", "has", "had", "have", "later", "earlier", "then", "once", "still", "himself", "herself", "yesterday", "today", "publicly", "repeatedly"], ignoreCase: true);

    /// <summary>Whether a verb of speech has the name for its subject, before or behind it.</summary>
    public static bool Is(string text, Sentence sentence, TextSpan name) =>
        Letters.IsHan(text[name.Start]) ? SpeaksHan(text.AsSpan(name.End, Math.Min(ChineseReach, sentence.Span.End - name.End)))
            : Speaks(text.AsSpan(name.End, sentence.Span.End - name.End)) || IsNamedBehind(text.AsSpan(sentence.Span.Start, name.Start - sentence.Span.Start));

    private static bool SpeaksHan(ReadOnlySpan<char> behind)
    {
        if (behind.Length > 0 && behind[0] is '（' or '(' && behind.IndexOfAny('）', ')') is > 0 and var close)
        {
            behind = behind[(close + 1)..];
        }

        var end = behind.IndexOfAny(s_ends);
        var words = end < 0 ? behind : behind[..end];
        return !words.IsEmpty && (s_short.Contains(words[0]) || (end >= 0 && s_short.Contains(words[^1])) || s_han.Contains(words));
    }

    private static bool Speaks(ReadOnlySpan<char> behind)
    {
        if (behind.StartsWith(", ", StringComparison.Ordinal))
        {
            var close = behind[2..Math.Min(behind.Length, Apposition)].IndexOf(", ", StringComparison.Ordinal);
            if (close < 0)
            {
                return false;
            }

            behind = behind[(close + 3)..];
        }

        for (var words = 0; words < MostWords && behind.Length > 1 && behind[0] == ' '; words++)
        {
            var word = WordAt(behind[1..]);
            if (s_verbs.Contains(word))
            {
                return true;
            }

            if (!s_between.Contains(word))
            {
                return false;
            }

            behind = behind[(1 + word.Length)..];
        }

        return false;
    }

    /// <summary>"…, said Ana Thorn": the verb stands before the name, or before its title.</summary>
    private static bool IsNamedBehind(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd();
        var last = words[(words.LastIndexOfAny(' ', '"', '”') + 1)..];
        return s_verbs.Contains(last) && last[^1] is 's' or 'd' or 'e' && words.Length > last.Length && words[..^last.Length].TrimEnd() is [.., ',' or '"' or '”' or '’'];
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end];
    }
}
