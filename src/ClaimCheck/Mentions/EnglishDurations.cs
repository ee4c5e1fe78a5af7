using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>What English says of lengths of time beyond number and unit: a year and a half, a half-hour, a decade of, three straight quarters, a four-quarter slump.</summary>
internal static class EnglishDurations
{
    private const int MostQuarters = 20;

    private static readonly string[] s_adjectives = ["consecutive ", "straight ", "successive ", "full ", "whole ", "long ", "further ", "additional ", "more ", "entire ", "calendar ", "solid "];

    /// <summary>Words behind which "an hour" is a length of time.</summary>
    private static readonly string[] s_leads =
        ["lasted ", "lasts ", "last ", "took ", "takes ", "take ", "within ", "for ", "after ", "over ", "under ", "than ", "inside ", "nearly ", "almost ", "about ", "has ", "have "];

    /// <summary>Words behind a unit that make a date or a rate of it.</summary>
    private static readonly string[] s_dates = [" ago", " later", " earlier", " before", " after", " from", " old", "-old", " or ", " in ", " since", " when"];

    /// <summary>What may stand behind a unit, with how many twelfths of it that adds.</summary>
    private static readonly Phrase<int>[] s_parts =
        [new(" and a half", 6), new(" and one half", 6), new(" and half", 6), new(" and a quarter", 3), new(" and three quarters", 9), new(" and a third", 4)];

    /// <summary>The "a" of "a year and a half" or "a decade of", the "half" of "half-hour"; null for any other word.</summary>
    public static NumberReading? Number(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('a' or 'A' or 'h' or 'H'))
        {
            return null;
        }

        var length = NumberWordsEn.WordAt(text, at);
        if (length == 4)
        {
            return QuantityText.HasAnyCase(text, at, "half-hour") || QuantityText.HasAnyCase(text, at, "half hour") ? new NumberReading(at, at + length, 0.5m) : null;
        }

        var word = text.Slice(at, length);
        var isArticle = word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase);
        return isArticle && at + length < text.Length && text[at + length] == ' ' && Unit(text, at + length + 1) is { } unit && (Part(text, unit.End, out _) > 0 || (IsLong(unit.Name) && IsLength(text, unit.End)) || (unit.Name is not ("decade" or "century") && IsMeasured(text, at, unit.End)))
            ? new NumberReading(at, at + length, 1m)
            : null;
    }

    /// <summary>Where the unit stands behind a word like "consecutive", or the place itself.</summary>
    public static int SkipAdjective(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsAsciiLetter(text[at]))
        {
            return at;
        }

        foreach (var word in s_adjectives)
        {
            if (QuantityText.HasAnyCase(text, at, word) && Unit(text, at + word.Length) is not null)
            {
                return at + word.Length;
            }
        }

        return at;
    }

    /// <summary>"Four-quarter": the unit alone is as often a fourth part.</summary>
    public static bool Quarter(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        ref var number = ref draft.Number;
        var isSpan = at > 0 && text[at - 1] == '-' && NumberWordsEn.WordAt(text, at) == 7 && QuantityText.HasAnyCase(text, at, "quarter")
            && number.Value is 2m or (> 3m and <= MostQuarters) && number is { Fraction: false, Scale: 1m };
        if (isSpan)
        {
            draft.Measure(at + 7, Dimension.Duration, "quarter");
        }

        return isSpan;
    }

    /// <summary>Whether something follows the unit that is then added: two years and a half.</summary>
    public static bool Extend(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        ref var number = ref draft.Number;
        if (draft is not { Dimension: Dimension.Duration, Upper: null } || number.Vague is not null || number.Han || number.Value != decimal.Truncate(number.Value) || Part(text, draft.End, out var part) is not (> 0 and var length))
        {
            return false;
        }

        draft.Add(part, draft.End + length);
        return true;
    }

    private static int Part(ReadOnlySpan<char> text, int at, out decimal part)
    {
        foreach (var (words, share) in s_parts)
        {
            var end = at + words.Length;
            if (QuantityText.HasAnyCase(text, at, words) && (end == text.Length || !QuantityText.IsLatin(text[end])) && !QuantityText.Has(text, end, " of ") && !QuantityText.Has(text, end, "-"))
            {
                part = share / 12m;
                return words.Length;
            }
        }

        part = 0m;
        return 0;
    }

    private static (string Name, int End)? Unit(ReadOnlySpan<char> text, int at)
    {
        var length = QuantityWords.Units.At(text, at, out var unit);
        return length > 2 && UnitConversion.DimensionOf(unit!) == Dimension.Duration ? (unit!, at + length) : null;
    }

    private static bool IsLong(string unit) => unit is "decade" or "century" or "fortnight";

    /// <summary>"Lasted an hour", "within a minute", "has a fortnight"; not "a year ago".</summary>
    private static bool IsMeasured(ReadOnlySpan<char> text, int start, int end) =>
        QuantityText.HasAnyBefore(text, start, s_leads) && !QuantityText.HasAny(text, end, s_dates) && !QuantityText.Has(text, end, "-");

    /// <summary>"A decade of war", "a century-long feud", "a fortnight long".</summary>
    private static bool IsLength(ReadOnlySpan<char> text, int end) =>
        QuantityText.Has(text, end, "-long") || QuantityText.Has(text, end, " long") || (QuantityText.Has(text, end, " of ") && !QuantityText.Has(text, end, " of the "));
}
