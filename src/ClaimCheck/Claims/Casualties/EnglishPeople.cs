using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Finds people in an English passage: "three others", "a 24-year-old man", "his two sons", "Ada Moss", "himself".</summary>
internal sealed class EnglishPeople(Passage passage, List<Token> tokens)
{
    /// <summary>Words between "a" and "man".</summary>
    private const int MostModifiers = 5;

    private static readonly string[] Ordinals = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly string[] Small = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly CasualtyWords Words = CasualtyWords.English;

    private readonly EnglishNouns _nouns = new(tokens);

    /// <summary>Whether people, or a phrase of statements about them, can begin with a word where no name or value does.</summary>
    public static bool CanBegin(Token token) => Words.Knows(token.Lower) || token.Lower == "family" || IsOwner(token.Lower) || Array.IndexOf(Small, token.Lower) >= 0 || Array.IndexOf(Ordinals, token.Lower) >= 0;

    /// <summary>The people that begin at a token, with the number of tokens they take; null when none do.</summary>
    public (People People, int Tokens)? At(int at)
    {
        var token = tokens[at];
        return Named(at) ?? Counted(at) ?? Spelled(at)
            ?? (Words.Is("self-word", token.Lower) ? Take(at, 1, new People(PeopleKind.Culprit, token.Span)) : null)
            ?? Nobody(at)
            ?? Described(at)
            ?? Unnumbered(at);
    }

    private (People, int)? Named(int at)
    {
        foreach (var name in passage.People)
        {
            if (name.Span.Start == tokens[at].Span.Start && !IsPlace(at, name.Span) && !Words.Is("unborn", tokens[at].Lower))
            {
                return Take(at, EnglishTokens.CountTo(tokens, at, name.Span.End), new People(PeopleKind.Named, name.Span) { Entity = name.Entity });
            }
        }

        return null;
    }

    /// <summary>What stands behind "in", "at" or "a" names no person, nor does a street.</summary>
    private bool IsPlace(int at, TextSpan name) =>
        (at > 0 && Words.Is("placing", tokens[at - 1].Lower)) || Words.Is("address", tokens[at + EnglishTokens.CountTo(tokens, at, name.End) - 1].Lower);

    /// <summary>"Three people", "at least five", "two dead": of the last only the number is the people.</summary>
    private (People, int)? Counted(int at)
    {
        foreach (var value in passage.Values)
        {
            if (value.Span.Start != tokens[at].Span.Start || value.Value is not Quantity { Dimension: Dimension.Count, Per: null, Trend: Trend.None } number || number.Stated < 0 || number.Stated != decimal.Truncate(number.Stated))
            {
                continue;
            }

            var (count, isMore) = Extent(at, value.Span.End, number.Unit);
            var isAnyNoun = count > 0 && number.Unit is not null && !IsPeople(tokens[at + count - 1].Lower) && count == EnglishTokens.CountTo(tokens, at, value.Span.End);
            var noun = count > 0 && number.Unit is not null ? 0 : _nouns.NounBehind(at + EnglishTokens.CountTo(tokens, at, value.Span.End));
            count = noun > 0 ? EnglishTokens.CountTo(tokens, at, value.Span.End) + noun : count;
            return count == 0 ? null : Take(at, count, new People(KindOf(at, at + count - 1), new TextSpan(tokens[at].Span.Start, tokens[at + count - 1].Span.End))
            {
                Count = number is { Stated: 1, Whole: { } whole } ? whole : number.Stated,
                Number = number,
                IsAnyNoun = isAnyNoun,
                IsPart = _nouns.IsPartAt(at + count) || (noun > 0 && _nouns.IsPartAt(at + count - noun)) || (number.Whole is null && _nouns.IsPartAt(at + 1)),
                IsMore = isMore,
            });
        }

        return null;
    }

    private PeopleKind KindOf(int first, int last) =>
        Words.Is("some", tokens[first].Lower) ? PeopleKind.Some : Words.Is("culprit", tokens[last].Lower) ? PeopleKind.Culprit : PeopleKind.Counted;

    /// <summary>How many tokens of a counted value are the number and its noun; none when the noun is no person's.</summary>
    private (int Tokens, bool IsMore) Extent(int at, int end, string? unit)
    {
        var count = EnglishTokens.CountTo(tokens, at, end);
        var last = tokens[at + count - 1].Lower;
        if (unit is null)
        {
            return _nouns.IsBare(at + count) ? (count, false) : (0, false);
        }

        if (unit is "death" or "injury" or "victim" or "body" && !Words.Is("plural", last) && !Words.Is("single", last))
        {
            return (count - 1, false);
        }

        var isMore = tokens.GetRange(at, count).Exists(t => t.Lower is "other" or "others" or "more" or "additional" or "another");
        return Words.Is("thing", last) ? (0, false) : (count, isMore);
    }

    /// <summary>Whether a word is a number by itself.</summary>
    public static bool IsNumeral(string word) => Array.IndexOf(Small, word) >= 0 || word.All(char.IsAsciiDigit);

    private static bool IsPeople(string noun) => Words.Is("plural", noun) || Words.Is("single", noun) || Words.Is("culprit", noun);

    /// <summary>One, two … where no value was recognised: "one fatally", "the other two".</summary>
    private (People, int)? Spelled(int at)
    {
        var number = Array.IndexOf(Small, tokens[at].Lower) + 1;
        if (number == 0)
        {
            return null;
        }

        if (number == 1 && OneOf(at) is { } whole)
        {
            return whole;
        }

        if (number == 1 && Described(at) is { } described)
        {
            return (described.People with { Kind = PeopleKind.Counted, IsPart = _nouns.IsPartAt(at + described.Tokens), IsOneOf = at + 1 < tokens.Count && tokens[at + 1].Lower == "of" }, described.Tokens);
        }

        var noun = _nouns.NounBehind(at + 1);
        return noun == 0 && at + 1 < tokens.Count && !_nouns.IsBare(at + 1) ? null
            : Take(at, 1 + noun, new People(PeopleKind.Counted, new TextSpan(tokens[at].Span.Start, tokens[at + noun].Span.End)) { Count = number, IsPart = _nouns.IsPartAt(at + 1), IsOneOf = number == 1 && at + 1 < tokens.Count && tokens[at + 1].Lower == "of" });
    }

    /// <summary>"One of four injured", "one of two men who were killed": what befell, befell all of them.</summary>
    private (People, int)? OneOf(int at)
    {
        var from = at + 2;
        if (from < tokens.Count && tokens[from].Lower == "the")
        {
            from++;
        }

        if (from >= tokens.Count || tokens[at + 1].Lower != "of" || Counted(from) is not { Item1.Count: > 1 } whole)
        {
            return null;
        }

        var next = from + whole.Item2;
        return next < tokens.Count && (_nouns.IsCueAt(next) || tokens[next].Lower == "who")
            ? Take(at, next - at, whole.Item1 with { Span = new TextSpan(tokens[at].Span.Start, tokens[next - 1].Span.End), IsPart = false, IsOneOf = true })
            : null;
    }

    private (People, int)? Nobody(int at)
    {
        if (Words.Is("none", tokens[at].Lower))
        {
            return Take(at, 1, new People(PeopleKind.None, tokens[at].Span) { Count = 0 });
        }

        return tokens[at].Lower is "no" && at + 1 < tokens.Count ? Take(at, 2, new People(PeopleKind.None, tokens[at].Span) { Count = 0 }) : null;
    }

    /// <summary>"A 24-year-old black man", "another victim", "the gunman", "his wife", "man" in headlines.</summary>
    private (People People, int Tokens)? Described(int at)
    {
        var first = tokens[at].Lower;
        var isNew = Words.Is("determiner", first) || Words.Is("unborn", first);
        var isKnown = Words.Is("known", first);
        var isOwned = Words.Is("possessive", first) || IsOwner(first);
        if (isKnown && (first is "he" or "she" or "they" or "them" or "him" || (first is "her" && IsPronoun(at + 1))))
        {
            return Take(at, 1, new People(first is "they" or "them" ? PeopleKind.Some : PeopleKind.Known, tokens[at].Span) { IsAgain = true });
        }

        if (Group(at) is { } group)
        {
            return group;
        }

        var from = isNew || isKnown || isOwned || (passage.IsHeadline && Array.IndexOf(Ordinals, first) >= 0) ? at + 1 : at;
        if (from == at && !IsHeadWord(at))
        {
            return null;
        }

        return Head(at, from, isNew, isKnown);
    }

    /// <summary>"The suspect's", "Moss’s".</summary>
    private static bool IsOwner(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    /// <summary>"killed her and …": no noun of hers follows.</summary>
    private bool IsPronoun(int next) => next >= tokens.Count || !tokens[next].IsWord || Words.RoleOf(tokens[next].Lower) is not null || tokens[next].Lower is "in" or "at" or "on" or "to";

    /// <summary>"A couple", "his parents", "a family of five": nouns that tell their number.</summary>
    private (People People, int Tokens)? Group(int at)
    {
        for (var i = at; i < Math.Min(at + MostModifiers, tokens.Count); i++)
        {
            if (tokens[i].Lower == "family" && i + 2 < tokens.Count && tokens[i + 1].Lower == "of" && NumberOf(tokens[i + 2].Lower) is > 1 and var number)
            {
                return (new People(PeopleKind.Counted, new TextSpan(tokens[at].Span.Start, tokens[i + 2].Span.End)) { Count = number }, i + 3 - at);
            }

            var isTwo = Words.Is("couple", tokens[i].Lower) && i > at && !(i + 1 < tokens.Count && tokens[i + 1].Lower == "of") && !_nouns.IsModifier(i + 1);
            if (isTwo)
            {
                return (new People(PeopleKind.Counted, new TextSpan(tokens[at].Span.Start, tokens[i].Span.End)) { Count = 2 }, i + 1 - at);
            }

            if (i == at && !Words.Is("determiner", tokens[i].Lower) && !Words.Is("known", tokens[i].Lower) && !Words.Is("possessive", tokens[i].Lower))
            {
                break;
            }
        }

        return null;
    }

    private static int NumberOf(string word) =>
        Array.IndexOf(Small, word) is >= 0 and var place ? place + 1 : word is [>= '1' and <= '9'] ? word[0] - '0' : 0;

    private (People, int)? Head(int at, int from, bool isNew, bool isKnown)
    {
        for (var i = from; i < tokens.Count && i <= from + MostModifiers && tokens[i].IsWord; i++)
        {
            var word = tokens[i].Lower;
            var isCulprit = Words.Is("culprit", word);
            if ((Words.Is("single", word) || isCulprit || Words.Is("plural", word)) && !_nouns.IsModifier(i + 1))
            {
                var span = new TextSpan(tokens[at].Span.Start, tokens[i].Span.End);
                var kind = isCulprit ? PeopleKind.Culprit : Words.Is("plural", word) ? PeopleKind.Some : isKnown ? PeopleKind.Known : PeopleKind.Single;
                var ordinal = tokens.GetRange(at, i - at).Select(t => Array.IndexOf(Ordinals, t.Lower)).DefaultIfEmpty(-1).Max() + 2;
                return Take(at, i + 1 - at, new People(kind, span)
                {
                    IsMore = ordinal > 1 || tokens.GetRange(at, i - at).Exists(t => t.Lower is "another" or "other"),
                    IsUnborn = tokens.GetRange(at, i + 1 - at).Exists(t => Words.Is("unborn", t.Lower)),
                    Ordinal = ordinal > 1 && kind is PeopleKind.Single or PeopleKind.Known ? ordinal : null,
                });
            }

            if (Words.RoleOf(word) is not null || word is "in" or "of" or "at" or "on" or "to" or "that" or "who" or "with" or "for" or "from" or "near" || IsNumeral(word))
            {
                return null;
            }
        }

        return tokens[at].Lower == "another" && !tokens.GetRange(at, Math.Min(3, tokens.Count - at)).Exists(t => Array.IndexOf(Small, t.Lower) >= 0) ? Take(at, 1, new People(PeopleKind.Single, tokens[at].Span) { IsMore = true }) : null;
    }

    /// <summary>Bare nouns count one in headlines and behind "and" or a comma: "Man, two women shot", "a woman and child"; "5 dead, including gunman".</summary>
    private bool IsHeadWord(int at) =>
        (Words.Is("single", tokens[at].Lower) && (passage.IsHeadline || (at > 0 && tokens[at - 1].Lower is "and" or ",")))
        || (passage.IsHeadline && Words.Is("culprit", tokens[at].Lower) && at > 0 && Words.Is("included", tokens[at - 1].Lower));

    private (People, int)? Unnumbered(int at)
    {
        var word = tokens[at].Lower;
        return Words.Is("plural", word) || Words.Is("some", word) ? Take(at, 1, new People(PeopleKind.Some, tokens[at].Span)) : null;
    }

    private static (People, int)? Take(int at, int count, People people) => (people, count);
}
