namespace ClaimCheck.Reading;

/// <summary>Tells the full stop that ends a sentence from those in abbreviations, initials, decimals and list numbers.</summary>
internal static class FullStop
{
    private const int LongestLabel = 30;

    public static bool Ends(string text, int start, int stop, TextSpan gap)
    {
        var next = text[gap.End];
        var before = stop > start ? text[stop - 1] : '\0';
        if (gap.Length == 0)
        {
            return gap.Start > stop + 1 ? TextChars.IsHan(next) : TextChars.IsHan(next) && !char.IsDigit(before);
        }

        if (char.IsLower(next) || before == '\0')
        {
            return false;
        }

        var word = WordBefore(text, start, stop);
        if (gap.Start > stop + 1 || word.Length == 0)
        {
            return true;
        }

        return !IsListNumber(text, start, stop, word) && !IsLabel(text.AsSpan(start, stop - start)) && !Abbreviates(text, word, gap.End);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.') && stop - from < 16)
        {
            from--;
        }

        return text.AsSpan(from, stop - from);
    }

    private static bool IsListNumber(string text, int start, int stop, ReadOnlySpan<char> word) =>
        word.Length <= 3 && stop - start == word.Length && (char.IsAsciiDigit(text[start]) || char.IsAsciiLetterUpper(text[start]));

    /// <summary>"AUG. 9." before "The first deaths …": a label in capitals with a number keeps its sentence.</summary>
    private static bool IsLabel(ReadOnlySpan<char> head)
    {
        if (head.Length > LongestLabel || !head.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        return !head.ContainsAnyInRange('a', 'z');
    }

    private static bool Abbreviates(string text, ReadOnlySpan<char> word, int next)
    {
        if (word.Length == 1 && char.IsAsciiLetterUpper(word[0]))
        {
            return true;
        }

        var kind = ReadingWords.Abbreviation(word);
        return kind switch
        {
            "title" => true,
            "number" => char.IsAsciiDigit(text[next]),
            "time" => !StartsSentence(text, next) && FollowsTime(text, next),
            "name" => !StartsSentence(text, next),
            _ => word.Contains('.') && char.IsLetter(word[0]) && !StartsSentence(text, next),
        };
    }

    private static bool FollowsTime(string text, int next)
    {
        var word = WordAt(text, next);
        return word.Length is >= 2 and <= 4 && !word.ContainsAnyInRange('a', 'z')
            || ReadingWords.IsDayOrMonth(word) || char.IsAsciiDigit(text[next]);
    }

    private static bool StartsSentence(string text, int next) => ReadingWords.StartsSentence(WordAt(text, next));

    private static ReadOnlySpan<char> WordAt(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsLetter(text[end]) && end - from < 16)
        {
            end++;
        }

        return text.AsSpan(from, end - from);
    }
}
