using System.Collections.Frozen;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds what is counted behind a number: from the table, behind a Chinese classifier, or an English plural.</summary>
internal static class QuantityNouns
{
    /// <summary>What is told in metres: races and how far something reaches.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_distances = FrozenSet.Create(
        StringComparer.Ordinal, "hurdles", "race", "races", "sprint", "sprints", "relay", "relays", "final", "finals", "freestyle", "butterfly", "backstroke", "breaststroke", "dash", "swim", "medley",
        "deep", "tall", "wide", "long", "high", "thick", "apart", "away", "below", "above", "square", "cubic").GetAlternateLookup<ReadOnlySpan<char>>();

    public static QuantityDraft? Read(string text, QuantityDraft draft, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        return QuantityText.IsHan(text[at]) ? ChineseNouns.Read(text, draft, at)
            : QuantityText.IsLatin(text[at]) || (char.IsAsciiDigit(text[at]) && !draft.Number.Digits) ? English(text, draft, at) : null;
    }

    private static QuantityDraft? English(string text, QuantityDraft draft, int at)
    {
        if ((draft.Number is { Value: 1m, Digits: true } && char.IsAsciiLetterUpper(text[at])) || (draft.Number.Vague is not null && text[at - 1] == '-'))
        {
            return null;
        }

        return EnglishNouns.Read(text, at, plural: draft.Number.Value != 1m) is { } noun
            ? draft with { End = noun.End, Unit = noun.Noun, Dimension = Dimension.Count, Measured = true, Bound = noun.Bound == Bound.None ? draft.Bound : noun.Bound }
            : null;
    }

    /// <summary>Whether the word at a place is a small word that no noun phrase begins with.</summary>
    public static bool IsStopAt(string text, int at) => EnglishNouns.IsStop(text.AsSpan(at, NumberWordsEn.WordAt(text, at)));

    /// <summary>Whether what is counted stands at a place: 8.4m overseas visitors, but not 100m hurdles, 12m long boats.</summary>
    public static bool IsCounted(string text, int at) =>
        at < text.Length && char.IsAsciiLetterLower(text[at]) && !s_distances.Contains(text.AsSpan(at, NumberWordsEn.WordAt(text, at)))
        && EnglishNouns.Read(text, at, plural: true) is { Whole: true };
}
