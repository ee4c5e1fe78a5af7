using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds the head of an English noun phrase behind a number: "12 senior Goldman Sachs bankers" are bankers,
/// "three of the firm's directors" directors, "a six-cylinder engine" counts cylinders.</summary>
internal static class EnglishNouns
{
    private const int MostWords = 7;
    private const int MostLength = 64;

    private static readonly TextSet s_stops = new(LanguageTable.Lines("En.noun-stops.txt").SelectMany(l => l.Split(' ')), ignoreCase: true);

    /// <summary>What stands before "of" where a part is named: three of the men, two of her albums.</summary>
    private static readonly string[] s_owners = ["the ", "his ", "her ", "its ", "their ", "our ", "my ", "your ", "these ", "those "];

    /// <summary>Behind a hyphen no thing counted: 20-odd, a two-way street, a three-time winner.</summary>
    private static readonly TextSet s_adverbs = new(["strong", "fold", "something", "caliber", "calibre", "gauge", "cal", "way", "time", "run", "nil", "all", "up", "off", "on", "in", "out", "over", "down", "sided", "tier", "figure", "digit", "quarter", "part", "pronged", "and", "or", "to", "point"]);

    /// <summary>Words that stay what is counted, whatever follows: 23 injured passengers are injured.</summary>
    private static readonly TextSet s_casualties = new(["death", "injury", "missing", "survivor"]);

    /// <summary>The head with its end; null when no noun phrase follows.</summary>
    public static CountedNoun? Read(ReadOnlySpan<char> text, int at, bool plural)
    {
        if (at > 0 && text[at - 1] == '-')
        {
            return !plural ? null : QuantityText.Has(text, at, "odd ") ? Rough(text, at + 4, Bound.About)
                : QuantityText.Has(text, at, "plus ") ? Rough(text, at + 5, Bound.AtLeast) : Hyphened(text, at);
        }

        return QuantityText.Has(text, at, "of ") ? Part(text, at + 3) : Walk(text, at, plural);
    }

    /// <summary>900-odd soldiers, 20-plus ships.</summary>
    private static CountedNoun? Rough(ReadOnlySpan<char> text, int at, Bound bound) => Walk(text, at, plural: true) is { } noun ? noun with { Bound = bound } : null;

    /// <summary>Whether the word at a place ends or never opens a noun phrase; US is no pronoun.</summary>
    public static bool IsStop(ReadOnlySpan<char> word) => s_stops.Contains(word) && !(word.Length > 1 && char.IsAsciiLetterUpper(word[1]));

    private static CountedNoun? Part(ReadOnlySpan<char> text, int at)
    {
        foreach (var owner in s_owners)
        {
            if (QuantityText.Has(text, at, owner))
            {
                return IsNumber(text, at + owner.Length) ? null : Walk(text, at + owner.Length, plural: true);
            }
        }

        var end = at + NounWords.LengthAt(text, at);
        return end > at && char.IsAsciiLetterUpper(text[at]) && (QuantityText.Has(text, end, "'s ") || QuantityText.Has(text, end, "' "))
            ? Walk(text, end + text[end..].IndexOf(' ') + 1, plural: true) : null;
    }

    /// <summary>In "one of the two women" the two are counted.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text, int at) => (at < text.Length && char.IsAsciiDigit(text[at])) || NumberWordsEn.SmallEnd(text, at) > at;

    private static CountedNoun? Hyphened(ReadOnlySpan<char> text, int at)
    {
        var length = NounWords.LengthAt(text, at);
        var word = text.Slice(at, length);
        if (length < 3 || char.IsAsciiLetterUpper(word[0]) || word.ContainsAnyInRange('0', '9') || word.EndsWith("ed") || s_adverbs.Contains(word) || IsStop(word)
            || EnglishPlural.SingularOf(word) is not null || (at + length < text.Length && text[at + length] == '-' && QuantityText.Has(text, at + length, "-of-")))
        {
            return null;
        }

        return new CountedNoun(QuantityWords.Nouns.At(text, at, out var known) == length ? known! : word.ToString(), at + length);
    }

    private static CountedNoun? Walk(ReadOnlySpan<char> text, int at, bool plural)
    {
        var (first, isOpen, single, head) = (at, false, default(CountedNoun), default(CountedNoun));
        for (var word = 0; word < MostWords && at - first < MostLength; word++)
        {
            var end = at + NounWords.LengthAt(text, at);
            if (end == at || Stops(text, first, at, end) || (QuantityWords.MoneyBefore.At(text, at, out _) is var money and > 1 && money < end - at))
            {
                break;
            }

            var owner = NounWords.OwnerEnd(text, end);
            var found = owner > 0 || IsHyphen(text, end) ? null : At(text, at, end, plural);
            if (head is not null && !(found is { Whole: true } && GoesOn(text, at, end)))
            {
                break;
            }

            head = found is { Whole: true } ? found : null;
            single ??= found;
            if (head is not null && (s_casualties.Contains(head.Noun) || head.End > end))
            {
                break;
            }

            isOpen |= char.IsAsciiDigit(text[at]) && head is null && QuantityText.IsLatin(text[end - 1]);
            at = owner > 0 ? owner : end < text.Length && text[end] is ' ' or '-' ? end + 1 : text.Length;
        }

        // In "eight 250ml bottles" the measure is a value of its own.
        return isOpen && (head ?? single) is { } noun ? noun with { End = first - 1 } : head ?? single;
    }

    /// <summary>Whether a plural goes on a plural before it: sports cars, sales representatives. Verbs behind a plural have no s.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, int end) =>
        char.IsAsciiLetterLower(text[at]) && text[at - 1] == ' ' && EnglishPlural.SingularOf(text.Slice(at, end - at)) is not null;

    private static bool Stops(ReadOnlySpan<char> text, int first, int at, int end) =>
        !IsHyphen(text, at - 1) && !IsHyphen(text, end) && IsStop(text.Slice(at, end - at)) && !NounWords.Joins(text, first, at, end);

    /// <summary>The noun at a place: whole when the phrase may end with it, else it stands only when nothing better follows.</summary>
    private static CountedNoun? At(ReadOnlySpan<char> text, int at, int end, bool plural)
    {
        string? known = null;
        var length = IsHyphen(text, at - 1) ? 0 : QuantityWords.Nouns.At(text, at, out known);
        if (length > 0)
        {
            return new CountedNoun(known!, at + length) { Whole = NounWords.IsInvariant(known!) || !NounWords.IsSame(known!, text, at, length) };
        }

        var word = text.Slice(at, end - at);
        if (!plural || EnglishPlural.SingularOf(word) is not { } singular)
        {
            return null;
        }

        var isName = char.IsAsciiLetterUpper(word[0]) && !EnglishPlural.IsOfCode(word);
        return new CountedNoun(char.IsAsciiDigit(word[0]) ? NounWords.Model(text, at, singular) : singular, end) { Whole = !isName };
    }

    private static bool IsHyphen(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] == '-';
}
