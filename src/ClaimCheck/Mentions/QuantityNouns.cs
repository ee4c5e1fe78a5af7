using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds what is counted behind a number: from the table, behind a Chinese classifier, or an English plural.</summary>
internal static class QuantityNouns
{
    /// <summary>What is told in metres: races and how far something reaches.</summary>
    private static readonly TextSet s_distances = new(
        ["hurdles", "race", "races", "sprint", "sprints", "relay", "relays", "final", "finals", "freestyle", "butterfly", "backstroke", "breaststroke", "dash", "swim", "medley",
        "deep", "tall", "wide", "long", "high", "thick", "apart", "away", "below", "above", "square", "cubic"]);

    /// <summary>Whether what is counted stands at a place; the draft then counts it.</summary>
    public static bool Read(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if (at >= text.Length)
        {
            return false;
        }

        return QuantityText.IsHan(text[at]) ? ChineseNouns.Read(text, draft, at)
            : (QuantityText.IsLatin(text[at]) || (char.IsAsciiDigit(text[at]) && !draft.Number.Digits)) && English(text, draft, at);
    }

    private static bool English(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        if ((draft.Number is { Value: 1m, Digits: true } && char.IsAsciiLetterUpper(text[at])) || (draft.Number.Vague is not null && text[at - 1] == '-'))
        {
            return false;
        }

        if (Acronym(text, draft, at))
        {
            return true;
        }

        if (EnglishNouns.Read(text, at, plural: draft.Number.Value != 1m) is not { } noun)
        {
            return false;
        }

        draft.Measure(noun.End, Dimension.Count, noun.Noun);
        draft.Bound = noun.Bound == Bound.None ? draft.Bound : noun.Bound;
        return true;
    }

    /// <summary>A decimal of something told by its letters only: 0.5 WAR.</summary>
    private static bool Acronym(ReadOnlySpan<char> text, QuantityDraft draft, int at)
    {
        var length = draft.Number.Digits && draft.Number.Value != decimal.Truncate(draft.Number.Value) && text[at - 1] == ' ' && char.IsAsciiLetterUpper(text[at]) ? NumberWordsEn.WordAt(text, at) : 0;
        var end = at + length;
        var isAlone = length is >= 2 and <= 5 && !text.Slice(at, length).ContainsAnyExceptInRange('A', 'Z') && (end == text.Length || text[end] is ')' or ',' or ';' or '.' || IsStopAt(text, Math.Min(end + 1, text.Length)));
        if (isAlone)
        {
            draft.Measure(end, draft.Dimension, text.Slice(at, length).ToString());
        }

        return isAlone;
    }

    /// <summary>Whether the word at a place is a small word that no noun phrase begins with.</summary>
    public static bool IsStopAt(ReadOnlySpan<char> text, int at) => EnglishNouns.IsStop(text.Slice(at, NumberWordsEn.WordAt(text, at)));

    /// <summary>Whether what is counted stands at a place: 8.4m overseas visitors, but not 100m hurdles, 12m long boats.</summary>
    public static bool IsCounted(ReadOnlySpan<char> text, int at) =>
        at < text.Length && char.IsAsciiLetterLower(text[at]) && !s_distances.Contains(text.Slice(at, NumberWordsEn.WordAt(text, at)))
        && EnglishNouns.Read(text, at, plural: true) is { Whole: true };
}
