using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds what is counted behind a number: from the table, behind a Chinese classifier, or an English plural.</summary>
internal static class QuantityNouns
{
    private static readonly string[] s_stops = ["is", "was", "has", "as", "its", "his", "this", "does", "says", "plus", "versus", "across", "less", "minus", "yes", "us", "thus", "always", "sometimes", "perhaps", "besides", "towards", "and", "or", "of", "in", "on", "at", "by", "for", "from", "to", "the", "a", "an", "with", "were", "are", "will", "that", "than", "after", "before", "when", "while", "but", "who", "which", "per"];

    public static QuantityDraft? Read(string text, QuantityDraft draft, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        return QuantityText.IsHan(text[at]) ? Chinese(text, draft, at)
            : QuantityText.IsLatin(text[at]) ? English(text, draft, at) : null;
    }

    private static QuantityDraft? Chinese(string text, QuantityDraft draft, int at)
    {
        var direct = QuantityWords.Nouns.At(text, at, out var noun);
        var length = QuantityWords.Classifiers.At(text, at, out var usual);
        if (direct > 0 && direct >= length && !(length > 0 && Behind(text, at + length) is { Length: > 0 }))
        {
            return Counted(draft, at + direct, noun);
        }

        if (length == 0 || (text[at] == '个' && at + 1 < text.Length && text[at + 1] == '别'))
        {
            return null;
        }

        var (end, found) = text[at] is '次' or '倍' or '票' ? (at, null) : Noun(text, at + length);
        found = text[at] is '名' or '位' or '口' && found is not null && !CountedNouns.IsPerson(found) ? null : found;
        return Counted(draft, found is null ? at + length : end, found ?? (usual!.Length == 0 ? null : usual));
    }

    private static string Behind(string text, int at) => Noun(text, at).Noun ?? "";

    /// <summary>The nearest known noun at most four characters on, with no mark between.</summary>
    private static (int End, string? Noun) Noun(string text, int at)
    {
        for (var offset = 0; offset <= 4 && at + offset < text.Length; offset++)
        {
            var here = at + offset;
            var length = QuantityWords.Nouns.At(text, here, out var noun);
            if (length > 1 || (length == 1 && offset == 0 && QuantityText.IsHan(text[here])))
            {
                return (here + length, noun);
            }

            if (!QuantityText.IsHan(text[here]) && !QuantityText.IsLatin(text[here]) && text[here] is not (' ' or '-'))
            {
                break;
            }
        }

        return (at, null);
    }

    private static QuantityDraft? English(string text, QuantityDraft draft, int at)
    {
        var first = at;
        for (var word = 0; word < 4; word++)
        {
            var known = QuantityWords.Nouns.At(text, at, out var noun);
            var length = at > first && text[at - 1] == '-' ? 0 : known;
            if (length > 0 && (word > 0 || draft.Number.Value != 1m || !draft.Number.Digits))
            {
                return Counted(draft, at + length, noun);
            }

            var end = at + Math.Max(NumberWordsEn.WordAt(text, at), 0);
            if (end == at || IsStop(text.AsSpan(at, end - at)))
            {
                return null;
            }

            if (Plural(text.AsSpan(at, end - at)) is { } single && char.IsAsciiLetterLower(text[at]) && draft.Number.Value != 1m)
            {
                return Counted(draft, end, single);
            }

            at = end < text.Length && text[end] is ' ' or '-' ? end + 1 : end;
            if (at == end || at >= text.Length || first + 40 < at)
            {
                return null;
            }
        }

        return null;
    }

    private static QuantityDraft Counted(QuantityDraft draft, int end, string? noun) =>
        draft with { End = end, Unit = noun, Dimension = Dimension.Count, Measured = true };

    private static bool IsStop(ReadOnlySpan<char> word)
    {
        foreach (var stop in s_stops)
        {
            if (word.Equals(stop, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at a place is a small word that no noun phrase begins with.</summary>
    public static bool IsStopAt(string text, int at) => IsStop(text.AsSpan(at, NumberWordsEn.WordAt(text, at)));

    /// <summary>Whether the word at a place is a plural in lower case; races are run over metres.</summary>
    public static bool IsPlural(string text, int at)
    {
        var length = at < text.Length && char.IsAsciiLetterLower(text[at]) ? NumberWordsEn.WordAt(text, at) : 0;
        return length > 0 && !IsStop(text.AsSpan(at, length)) && Plural(text.AsSpan(at, length)) is { } noun && noun is not ("hurdle" or "race" or "sprint" or "relay" or "final");
    }

    private static string? Plural(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return null;
        }

        var text = word.ToString();
        return text.EndsWith("ies", StringComparison.Ordinal) && text.Length > 4 ? text[..^3] + "y"
            : text.EndsWith("ches", StringComparison.Ordinal) || text.EndsWith("shes", StringComparison.Ordinal)
                || text.EndsWith("sses", StringComparison.Ordinal) || text.EndsWith("xes", StringComparison.Ordinal) ? text[..^2]
            : text[..^1];
    }
}
