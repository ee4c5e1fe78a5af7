using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Ages told by a bare number of a person: "Ada Moss, now 32," · "the boy is seventeen" · "she was thirty when it began" · people above sixty.</summary>
internal static class EnglishToldAge
{
    private const decimal Youngest = 4m;
    private const decimal Oldest = 110m;

    private static readonly TextSet s_persons = new(
        ["he", "she", "boy", "girl", "man", "woman", "teenager", "youngster", "child", "victim", "suspect", "driver", "gunman", "pupil", "actor", "actress", "singer", "striker", "goalkeeper", "founder"], ignoreCase: true);

    private static readonly TextSet s_groups = new(
        ["people", "adults", "those", "anyone", "everyone", "men", "women", "patients", "residents", "workers", "voters", "children", "pupils", "participants", "volunteers", "citizens", "drivers", "persons", "passengers"], ignoreCase: true);

    private static readonly string[] s_goesOn = [" when ", " and ", " at the time", " at the end", " then", " now"];

    /// <summary>Whether the word before the number can lead to an age: now, is, was, or any before a bound.</summary>
    public static bool CanBe(ReadOnlySpan<char> text, QuantityDraft draft) =>
        draft.Bound != Bound.None || (draft.Start > 3 && (text[draft.Start - 3], text[draft.Start - 2]) is ('o', 'w') or ('i', 's') or ('a', 's'));

    public static bool Read(ReadOnlySpan<char> text, QuantityDraft draft)
    {
        if (draft.Number.Value is < Youngest or > Oldest || draft.Number.Value != decimal.Truncate(draft.Number.Value) || draft.Unit is not null)
        {
            return false;
        }

        var word = WordBefore(text, draft.Start - 1);
        var before = draft.Start - 1 - word.Length;
        return draft.Bound != Bound.None ? draft.Bound is Bound.Above or Bound.Below && s_groups.Contains(word) && EnglishAge.IsAlone(text, draft.End)
            : word is "now" ? before >= 2 && text[before - 1] == ' ' && text[before - 2] == ',' && draft.End < text.Length && text[draft.End] is ',' or ')'
            : word is "is" or "was" && s_persons.Contains(WordBefore(text, before - 1)) && Ends(text, draft.End);
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var from = Math.Max(0, end);
        while (from > 0 && char.IsAsciiLetter(text[from - 1]))
        {
            from--;
        }

        return end > 0 ? text.Slice(from, end - from) : [];
    }

    /// <summary>Whether nothing is counted behind the number.</summary>
    private static bool Ends(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] is ',' or ';' or ')' or '\n' or '"' or '”'
        || (text[end] == '.' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1])))
        || QuantityText.FirstAt(text, end, s_goesOn) is not null;
}
