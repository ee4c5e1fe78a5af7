using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells an office from a look-alike by its neighbours: 部长期, "will head to", "the partner country".</summary>
internal static class RoleBorders
{
    private static readonly Lazy<TextTable<string>> s_han = new(() => new(Rows("role-borders.tsv").Select(c => new Phrase<string>(c[0][..1], c[1]))));

    private static readonly Lazy<TextTable<TextSet>> s_english = new(() => new(Rows("role-neighbours.tsv").Select(c => new Phrase<TextSet>(c[0], new TextSet(c[1].Split(','), ignoreCase: true)))));

    /// <summary>Whether the words there are an office.</summary>
    /// <param name="text">The text.</param>
    /// <param name="office">Where the words stand.</param>
    /// <param name="isWeak">Whether they have other uses too.</param>
    public static bool Allow(ReadOnlySpan<char> text, TextSpan office, bool isWeak)
    {
        if (Letters.IsHan(text[office.End - 1]))
        {
            return office.End >= text.Length || !s_han.Value.TryGetValue(text.Slice(office.End - 1, 1), out var not) || !not.Contains(text[office.End], StringComparison.Ordinal);
        }

        return !isWeak || (char.IsUpper(text[office.Start]) && StartsName(text, office.End)) || (IsLed(text, office.Start) && IsEnded(text, office.End));
    }

    private static bool StartsName(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]);

    private static bool IsLed(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '-')
        {
            end--;
        }

        return end == 0 || text[end - 1] is ',' or '(' || Listed("before", WordBefore(text, end));
    }

    private static bool IsEnded(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !(text[end] is ' ' || char.IsLetterOrDigit(text[end])))
        {
            return true;
        }

        var stop = end + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return StartsName(text, end) || Listed("after", text.Slice(end + 1, Math.Max(0, stop - end - 1)));
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start > 0 && end - start == 1 && text[start - 1] is '\'' or '’' ? text.Slice(start - 1, 2) : text.Slice(start, end - start);
    }

    private static bool Listed(string side, ReadOnlySpan<char> word) => s_english.Value[side].Contains(word);

    private static IEnumerable<string[]> Rows(string table) => LanguageTable.Rows(table);
}
