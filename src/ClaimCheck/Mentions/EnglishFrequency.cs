using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>How often something is done: once a day, twice-weekly, once every month, the daily pill. Told as times by a period.</summary>
internal static class EnglishFrequency
{
    /// <summary>Length of the word and of the mark before it that join "once" to its period.</summary>
    private static readonly string[] s_leads = ["a ", "an ", "per ", "every ", "each ", "a-", "per-", "every-"];

    private static readonly Phrase<string>[] s_adverbs =
        [new("daily", "day"), new("weekly", "week"), new("monthly", "month"), new("yearly", "year"), new("annually", "year"), new("hourly", "hour"), new("nightly", "day")];

    /// <summary>What is taken so often that the adjective tells how often: the daily pill, a weekly jab.</summary>
    private static readonly TextSet s_doses = new(["pill", "pills", "tablet", "tablets", "capsule", "capsules", "injection", "injections", "jab", "jabs", "shot", "shots", "dose", "doses", "dosing"]);

    /// <summary>Whether a frequency begins at a place; the draft is then filled with it.</summary>
    public static bool Read(ReadOnlySpan<char> text, int at, QuantityDraft draft)
    {
        if (text[at] is not ('o' or 'O' or 't' or 'T' or 'd' or 'D' or 'w' or 'W'))
        {
            return false;
        }

        var length = NumberWordsEn.WordAt(text, at);
        var word = text.Slice(at, length);
        var times = word.Equals("once", StringComparison.OrdinalIgnoreCase) ? 1m : word.Equals("twice", StringComparison.OrdinalIgnoreCase) ? 2m : 0m;
        if ((times > 0m ? Period(text, at + length) : Dose(text, at, length)) is not { } period)
        {
            return false;
        }

        draft.Begin(new NumberReading(at, at + length, Math.Max(times, 1m)));
        draft.Measure(period.End, Dimension.Count, "time");
        draft.Per = period.Unit;
        return true;
    }

    private static (string Unit, int End)? Dose(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        return Adverb(text, at, length) is { } unit && end + 1 < text.Length && text[end] == ' ' && s_doses.Contains(text.Slice(end + 1, NumberWordsEn.WordAt(text, end + 1)))
            ? (unit, end)
            : null;
    }

    private static (string Unit, int End)? Period(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not (' ' or '-'))
        {
            return null;
        }

        var length = NumberWordsEn.WordAt(text, ++at);
        if (Adverb(text, at, length) is { } adverb)
        {
            return (adverb, at + length);
        }

        foreach (var lead in s_leads)
        {
            var from = at + lead.Length;
            if (QuantityText.HasAnyCase(text, at, lead) && QuantityWords.Units.At(text, from, out var unit) is > 2 and var span && UnitConversion.DimensionOf(unit!) == Dimension.Duration)
            {
                return (unit!, from + span);
            }
        }

        return null;
    }

    private static string? Adverb(ReadOnlySpan<char> text, int at, int length)
    {
        foreach (var (word, unit) in s_adverbs)
        {
            if (word.Length == length && QuantityText.HasAnyCase(text, at, word))
            {
                return unit;
            }
        }

        return null;
    }
}
