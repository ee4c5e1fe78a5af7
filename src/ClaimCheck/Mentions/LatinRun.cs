namespace ClaimCheck.Mentions;

/// <summary>Extends a run of capitalised words by what may stand inside a name: "of" behind a body's first word, &amp;, van der, the number of a product.</summary>
internal static class LatinRun
{
    public static void Extend(string text, List<TextSpan> words, int limit)
    {
        while (Next(text, words, limit))
        {
        }
    }

    private static bool Next(string text, List<TextSpan> words, int limit)
    {
        var end = words[^1].End;
        if (end + 1 >= limit || text[end] is not (' ' or '\u00a0'))
        {
            return false;
        }

        var at = end + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            return Number(text, words, LatinWords.Token(text, at, limit));
        }

        if (LatinWords.IsLetter(text[at]) && LatinWords.Token(text, at, limit) is var next && LatinWords.IsCapital(text, next))
        {
            words.Add(next);
            return true;
        }

        return Joint(text, words, at, limit);
    }

    /// <summary>A number ends the name.</summary>
    private static bool Number(string text, List<TextSpan> words, TextSpan number)
    {
        if (number.Length <= 3 && LatinWords.IsNumberEnd(text, number.End) && !NameTables.Common.Contains(text.AsSpan(words[^1].Start, words[^1].Length)))
        {
            words[^1] = new TextSpan(words[^1].Start, number.End);
        }

        return false;
    }

    private static bool Joint(string text, List<TextSpan> words, int at, int limit)
    {
        var joint = text[at] == '&' ? new TextSpan(at, at + 1) : LatinWords.IsLetter(text[at]) ? LatinWords.Token(text, at, limit) : default;
        var follows = joint.End + 1;
        if (joint.Length == 0 || follows >= limit || text[joint.End] != ' ' || !IsJoint(text.AsSpan(joint.Start, joint.Length), text, words[^1]))
        {
            return false;
        }

        if (text.AsSpan(follows).StartsWith("the ") && joint.Length == 2)
        {
            follows += 4;
        }
        else if (text.AsSpan(follows).StartsWith("der ") || text.AsSpan(follows).StartsWith("den ") || text.AsSpan(follows).StartsWith("la "))
        {
            follows = text.IndexOf(' ', follows) + 1;
        }

        if (follows >= limit || !char.IsUpper(text[follows]))
        {
            return false;
        }

        words.Add(LatinWords.Token(text, follows, limit));
        return true;
    }

    private static bool IsJoint(ReadOnlySpan<char> joint, string text, TextSpan last) =>
        joint is "&" ? true
        : joint is "of" ? NameTables.Heads.Contains(text.AsSpan(last.Start, last.Length))
        : joint is not ("la" or "le" or "y" or "e") && NameTables.Particles.Contains(joint) && !NameTables.Common.Contains(text.AsSpan(last.Start, last.Length));
}
