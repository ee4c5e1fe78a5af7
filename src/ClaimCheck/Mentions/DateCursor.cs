using System.Globalization;

namespace ClaimCheck.Mentions;

/// <summary>A place in a text and the steps that readers of dates take from it; a failed step stays where it is.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int at)
{
    /// <summary>More blanks than this between two words part them.</summary>
    private const int LongestGap = 2;

    /// <summary>What the two cases of a letter differ in.</summary>
    private const int CaseBit = 0x20;

    public readonly ReadOnlySpan<char> Text = text;

    public int At = at;

    public readonly char Next => At < Text.Length ? Text[At] : '\0';

    public readonly char After(int steps) => At + steps < Text.Length ? Text[At + steps] : '\0';

    /// <summary>The letters that stand here, up to one more than the longest word of dates has.</summary>
    public readonly ReadOnlySpan<char> Letters()
    {
        var end = At;
        while (end < Text.Length && end - At <= DateWords.LongestWord && char.IsAsciiLetter(Text[end]))
        {
            end++;
        }

        return Text.Slice(At, end - At);
    }

    public readonly DateWord Peek() => DateWords.Of(Letters());

    public bool Space()
    {
        var start = At;
        while (At - start < LongestGap && Next == ' ')
        {
            At++;
        }

        return At > start;
    }

    public bool Take(char mark)
    {
        var taken = Next == mark;
        At += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Takes a blank or a hyphen.</summary>
    public bool Gap() => Take('-') || Space();

    /// <summary>Takes a word of that kind.</summary>
    public bool Word(DateWordKind kind, out int value)
    {
        var letters = Letters();
        var word = DateWords.Of(letters);
        value = word.Value;
        At += word.Kind == kind ? letters.Length : 0;
        return word.Kind == kind;
    }

    /// <summary>Takes these very words, in any case, where they end at a word's end.</summary>
    public bool Is(string words)
    {
        var end = At + words.Length;
        var taken = end <= Text.Length && (Text[At] | CaseBit) == (words[0] | CaseBit) && Text.Slice(At, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase)
            && (end == Text.Length || !char.IsAsciiLetterOrDigit(Text[end]) || !char.IsAsciiLetterOrDigit(Text[end - 1]));
        At += taken ? words.Length : 0;
        return taken;
    }

    /// <summary>Takes these words with the blank before them.</summary>
    public bool Then(string words)
    {
        var start = At;
        if (Space() && Is(words))
        {
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Takes a blank and an article.</summary>
    public bool Article() => Then("the") || Then("a") || Then("an");

    /// <summary>Takes a run of digits no longer than that; a longer run is no number of a date.</summary>
    public bool Digits(int most, out int value, out int length)
    {
        length = 0;
        while (length <= most && char.IsAsciiDigit(After(length)))
        {
            length++;
        }

        value = 0;
        if (length == 0 || length > most)
        {
            return false;
        }

        value = int.Parse(Text.Slice(At, length), NumberStyles.None, CultureInfo.InvariantCulture);
        At += length;
        return true;
    }
}
