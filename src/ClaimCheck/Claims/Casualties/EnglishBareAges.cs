namespace ClaimCheck.Claims.Casualties;

/// <summary>Ages told by a number alone: "a man, 17, and two women, 13 and 19", "two girls, ages 3 and 5", "the dead man was 17 and was shot twice".</summary>
internal sealed class EnglishBareAges(List<Token> tokens)
{
    private const int LongestAge = 2;

    /// <summary>Whether an age by a number alone, or the word before one, may begin with a token.</summary>
    public static bool CanBegin(Token token) => IsAge(token.Lower) || IsLead(token.Lower);

    /// <summary>How many tokens the ages at a place take that belong to the people before it: one of one person, of several as many as they are; 0 without.</summary>
    public int LengthAt(List<Piece> pieces, int at)
    {
        if (!CanBegin(tokens[at]))
        {
            return 0;
        }

        return pieces switch
        {
            [.., { People: { } people }, { Kind: PieceKind.Comma or PieceKind.And }] => Behind(people, at),
            [.., { Kind: PieceKind.Be }] => Told(at),
            _ => 0,
        };
    }

    private int Behind(People people, int at)
    {
        var next = IsLead(tokens[at].Lower) ? at + 1 : at;
        var ages = 0;
        while (next < tokens.Count && IsAge(tokens[next].Lower))
        {
            (ages, next) = (ages + 1, next + 1);
            var join = next + 1 < tokens.Count && tokens[next].Lower is "," && tokens[next + 1].Lower is "and" ? 2 : next < tokens.Count && tokens[next].Lower is "," or "and" ? 1 : 0;
            next += next + join < tokens.Count && IsAge(tokens[next + join].Lower) ? join : 0;
        }

        next += IsAt(next, "years") && (IsAt(next + 1, "old") || IsAt(next + 1, "of")) ? IsAt(next + 1, "of") ? 3 : 2 : 0;
        return ages > 0 && ages == people.Count && (next >= tokens.Count || !tokens[next].IsWord || tokens[next].Lower is "and" or "was" or "were" or "who" or "died") ? next - at : 0;
    }

    /// <summary>"Was 17 and was shot", "is 17."</summary>
    private int Told(int at) =>
        IsAge(tokens[at].Lower) && tokens[at - 1].Lower is "was" or "is" && (at + 1 == tokens.Count || tokens[at + 1].Lower is "and" or "," or "." or "when") ? 1 : 0;

    private bool IsAt(int at, string word) => at < tokens.Count && tokens[at].Lower == word;

    private static bool IsLead(string word) => word is "age" or "ages" or "aged";

    private static bool IsAge(string word) => word.Length is > 0 and <= LongestAge && word.All(char.IsAsciiDigit);
}
