using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Ages told without "years old": Maria Keller, 34, · at the age of 34 · turned 21 · residents 16 and older · aged six months · 18- to 24-year-olds.</summary>
internal static class EnglishAge
{
    private const decimal Oldest = 125m;

    /// <summary>What an ASCII letter's two cases differ in.</summary>
    private const int CaseBit = 0x20;

    private static readonly string[] s_leads = ["at the age of", "age of", "ages of", "aged", "age", "turned", "turning", "turns"];
    private static readonly Phrase<string>[] s_olds =
    [
        new("-month-old", "month"), new("-day-old", "day"), new("-week-old", "week"), new(" months old", "month"), new(" month old", "month"),
        new(" weeks old", "week"), new(" week old", "week"), new(" days old", "day"), new(" day old", "day"),
    ];

    private static readonly Phrase<string>[] s_times = [new("months", "month"), new("month", "month"), new("weeks", "week"), new("week", "week"), new("days", "day"), new("day", "day")];
    private static readonly Phrase<Bound>[] s_behind =
        [new("and older", Bound.AtLeast), new("or older", Bound.AtLeast), new("and younger", Bound.AtMost), new("or younger", Bound.AtMost)];

    private static readonly string[] s_generations = [" Jr.", " Jr", " Sr.", " Sr", " III", " II", " IV"];
    private static readonly Phrase<Bound>[] s_before = [new("older than", Bound.Above), new("younger than", Bound.Below)];

    /// <summary>Whether a number may be an age by the letters beside it: most are told by them to be none.</summary>
    public static bool CanBe(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (draft.Dimension == Dimension.Age)
        {
            return true;
        }

        var isBehindWord = draft.Start > 0 && text[draft.Start - 1] == ' ';
        var isBeforeWord = draft.End < text.Length && text[draft.End] is ' ' or '-';
        return (isBeforeWord && draft.End + 1 < text.Length && (text[draft.End + 1] | CaseBit) is 'm' or 'w' or 'd')
            || ((isBehindWord || isBeforeWord) && at < text.Length && (text[at] | CaseBit) is 'a' or 'o')
            || (draft.Start > 2 && (isBehindWord || isBeforeWord) && EndsLikeLead(text, draft.Start - 2))
            || (isBehindWord && EnglishToldAge.CanBe(text, draft));
    }

    /// <summary>Whether a word that leads to an age, or the comma behind a name, may end at a place: of, aged, age, turning, turns, than.</summary>
    private static bool EndsLikeLead(ReadOnlySpan<char> text, int at) => text[at] == ',' || ((char)(text[at - 1] | CaseBit), (char)(text[at] | CaseBit)) is
        ('o', 'f') or ('e', 'd') or ('g', 'e') or ('n', 'g') or ('n', 's') or ('a', 'n');

    /// <summary>Whether the draft turns out to be an age; it is then told as one.</summary>
    public static bool Read(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (draft.Number.Value > Oldest || draft.Number.Fraction || draft.Number.Scale > 1m || draft.Dimension is not (Dimension.Count or Dimension.Age))
        {
            return false;
        }

        var isBehindWord = draft.Start > 0 && text[draft.Start - 1] == ' ';
        var isBeforeWord = draft.End < text.Length && text[draft.End] is ' ' or '-';
        return (isBeforeWord && Young(text, draft))
            || ((isBehindWord || draft.Dimension == Dimension.Age) && Led(text, draft))
            || ((isBehindWord || isBeforeWord) && Open(text, draft, at))
            || (isBehindWord && Named(text, draft))
            || (isBehindWord && EnglishToldAge.CanBe(text, draft) && EnglishToldAge.Read(text, draft) && Aged(draft, draft.Start, draft.End, "year"));
    }

    /// <summary>A six-month-old baby, three weeks old: what follows begins with a blank or hyphen and the letter of month, week or day.</summary>
    private static bool Young(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.End + 1 >= text.Length || (text[draft.End + 1] | CaseBit) is not ('m' or 'w' or 'd'))
        {
            return false;
        }

        foreach (var (words, unit) in s_olds)
        {
            if (QuantityText.HasAnyCase(text, draft.End, words))
            {
                return Aged(draft, draft.Start, draft.End + words.Length, unit);
            }
        }

        return false;
    }

    /// <summary>At the age of 34, turned 21, aged six months.</summary>
    private static bool Led(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Dimension == Dimension.Age)
        {
            var at = QuantityText.SkipSpace(text, draft.End);
            foreach (var (word, unit) in s_times)
            {
                if (QuantityText.HasAnyCase(text, at, word) && NumberWordsEn.WordAt(text, at) == word.Length)
                {
                    (draft.End, draft.Unit) = (at + word.Length, unit);
                    break;
                }
            }

            return true;
        }

        // Each lead ends with one of these letters.
        if (draft.Start < 2 || (text[draft.Start - 2] | CaseBit) is not ('f' or 'd' or 'e' or 'g' or 's'))
        {
            return false;
        }

        foreach (var lead in s_leads)
        {
            var start = draft.Start - lead.Length - 1;
            if (start >= 0 && text[draft.Start - 1] == ' ' && QuantityText.HasAnyCase(text, start, lead) && (start == 0 || !QuantityText.IsLatin(text[start - 1])) && IsAlone(text, draft.End))
            {
                return Aged(draft, start, draft.End, "year");
            }
        }

        return false;
    }

    /// <summary>Residents 16 and older, anyone older than 65.</summary>
    private static bool Open(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at < text.Length && (text[at] | CaseBit) is 'a' or 'o' && Behind(text, draft, at))
        {
            return true;
        }

        return draft.Start > 1 && (text[draft.Start - 2] | CaseBit) == 'n' && Before(text, draft);
    }

    private static bool Behind(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        foreach (var (words, bound) in s_behind)
        {
            if (QuantityText.HasAnyCase(text, at, words))
            {
                return Aged(draft, draft.Start, at + words.Length, "year", bound);
            }
        }

        return false;
    }

    private static bool Before(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        foreach (var (words, bound) in s_before)
        {
            var start = draft.Start - words.Length - 1;
            if (start >= 0 && QuantityText.HasAnyCase(text, start, words) && IsAlone(text, draft.End))
            {
                return Aged(draft, start, draft.End, "year", bound);
            }
        }

        return false;
    }

    /// <summary>An apposition behind a name: "Maria Keller, 34, from Leeds".</summary>
    private static bool Named(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        var isBetweenCommas = draft.Number.Digits && draft.Start == draft.Number.Start && draft.Number.Value is >= 1m and <= 115m && draft.Number.Value == decimal.Truncate(draft.Number.Value)
            && draft.Start >= 3 && text[draft.Start - 1] == ' ' && text[draft.Start - 2] == ',' && draft.End < text.Length && text[draft.End] is ',' or '.' or ';' or ')';
        if (!isBetweenCommas || (text[draft.End] == '.' && draft.End + 1 < text.Length && char.IsAsciiDigit(text[draft.End + 1])))
        {
            return false;
        }

        var name = NameBefore(text, draft.Start - 2);
        return name.Length >= 2 && char.IsUpper(name[0]) && name.ContainsAnyInRange('a', 'z') && !QuantityExclusions.IsLabel(name) && !IsListed(text, draft.End)
            && Aged(draft, draft.Start, draft.End, "year");
    }

    /// <summary>The last word of the name that ends there, without the mark of a generation (Jr., III).</summary>
    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> text, int end)
    {
        foreach (var mark in s_generations)
        {
            if (end > mark.Length && text.Slice(0, end).EndsWith(mark))
            {
                end = text[end - mark.Length - 1] == ',' ? end - mark.Length - 1 : end - mark.Length;
                break;
            }
        }

        var from = end;
        while (from > 0 && (QuantityText.IsLatin(text[from - 1]) || text[from - 1] is '\'' or '-'))
        {
            from--;
        }

        return text.Slice(from, end - from);
    }

    /// <summary>Another bare number behind the comma makes it a list, not an age.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, int end) => end + 2 < text.Length && text[end] == ',' && text[end + 1] == ' ' && char.IsAsciiDigit(text[end + 2]);

    /// <summary>Whether the number has no noun or unit of its own behind it.</summary>
    public static bool IsAlone(ReadOnlySpan<char> text, int end)
    {
        var at = QuantityText.SkipSpace(text, end);
        return at >= text.Length || !QuantityText.IsLatin(text[at]) || QuantityNouns.IsStopAt(text, at);
    }

    private static bool Aged(QuantityDraft draft, int start, int end, string unit, Bound? bound = null)
    {
        draft.Start = Math.Min(start, draft.Start);
        draft.Bound = bound ?? draft.Bound;
        draft.Measure(end, Dimension.Age, unit);
        return true;
    }
}
