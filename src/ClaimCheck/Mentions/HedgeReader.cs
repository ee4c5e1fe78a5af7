using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Reads the words that bend a number, before and behind it.</summary>
internal static class HedgeReader
{
    private static readonly WordTable<object> BeforeWords = Table(1, 3);

    private static readonly WordTable<object> BehindWords = Table(2, 4);

    /// <summary>The bound that ends at a place (spaces skipped), with where it begins.</summary>
    public static (Bound Bound, int Start)? Before(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00a0')
        {
            end--;
        }

        return BeforeWords.Before(text, end) is { } found ? ((Bound)found.Value, end - found.Length) : null;
    }

    /// <summary>The bound that begins at a place, with where it ends.</summary>
    public static (Bound Bound, int End)? Behind(string text, int at)
    {
        var from = at < text.Length && text[at] == ' ' ? at + 1 : at;
        return BehindWords.At(text, from) is { } found ? ((Bound)found.Value, from + found.Length) : null;
    }

    private static WordTable<object> Table(params int[] columns) => new(
        from line in LanguageTable.Lines(typeof(HedgeReader).Assembly, "hedges.tsv")
        let cells = line.Split('\t')
        from column in columns
        where column < cells.Length
        from word in cells[column].Split(',')
        select (word, (object)Enum.Parse<Bound>(cells[0], ignoreCase: true)));
}
