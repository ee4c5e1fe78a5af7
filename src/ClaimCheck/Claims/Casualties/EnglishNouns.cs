namespace ClaimCheck.Claims.Casualties;

/// <summary>What stands behind a number or a noun: enough to say whether it counts people.</summary>
internal sealed class EnglishNouns(List<Token> tokens)
{
    private static readonly CasualtyWords Words = CasualtyWords.English;

    /// <summary>A number without a noun counts people where a cue, "of" or the end follows, not a thing.</summary>
    public bool IsBare(int at)
    {
        if (at >= tokens.Count)
        {
            return true;
        }

        var next = tokens[at].Lower;
        if (at > 1 && (tokens[at - 2].Lower is "ages" or "age" or "aged" || (tokens[at - 2].Lower is "to" or "-" or "and" && at > 2 && char.IsAsciiDigit(tokens[at - 3].Lower[0]))))
        {
            return false;
        }

        return !tokens[at].IsWord ? next is "." || (next is "," && at > 1 && IsCueAt(at - 2))
            : next is "is" or "was" ? tokens[at - 1].Lower is "one" or "1" : IsCueAt(at) || Words.Is("bare", next) || (Words.Is("place", next) && at > 1 && IsCueEndingAt(at - 2));
    }

    /// <summary>Whether the word is a cue by itself: "killing two in a car".</summary>
    public bool IsCueEndingAt(int at) => Words.CueOf(tokens[at].Lower) is not null;

    /// <summary>"Six of his grandchildren", "two young grandchildren", "three of the shooting victims": the tokens up to the noun; 0 when there is none.</summary>
    public int NounBehind(int at)
    {
        for (var i = at; i < tokens.Count && i <= at + 4 && tokens[i].IsWord; i++)
        {
            var word = tokens[i].Lower;
            if (Words.Is("plural", word) && !IsModifier(i + 1))
            {
                return i - at + 1;
            }

            if ((Words.RoleOf(word) is not null && !(i == at && word == "of")) || word is "yo" or "year" or "year-old" or "y-o" or "month" or "image")
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A noun that qualifies the next one is no person: "police officer's gun", "victim advocate", "child care".</summary>
    public bool IsModifier(int next) =>
        next < tokens.Count && (tokens[next].Lower is "-" or "'" or "’" or "s"
            || Words.Is("single", tokens[next].Lower) || Words.Is("culprit", tokens[next].Lower)
            || (Words.Is("plural", tokens[next].Lower) && tokens[next].Lower is not "others"));

    public bool IsPartAt(int at) =>
        at + 1 < tokens.Count && tokens[at].Lower == "of" && Words.Is("part", "of " + tokens[at + 1].Lower);

    public bool IsCueAt(int at)
    {
        var phrase = tokens[at].Lower;
        for (var i = at; i < Math.Min(at + 4, tokens.Count); i++)
        {
            phrase = i == at ? phrase : phrase + " " + tokens[i].Lower;
            if (Words.CueOf(phrase) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
