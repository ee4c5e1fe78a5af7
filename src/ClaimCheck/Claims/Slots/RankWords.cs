using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>The words of <c>ranks.tsv</c>: what makes a number a place in a list, one of a row, one of the year.</summary>
internal static class RankWords
{
    private static readonly string[][] Lines = [.. LanguageTable.Rows("ranks.tsv")];

    private static readonly Phrase<string>[] Tops = [.. Lines.Where(c => c[0] is "top" or "second").SelectMany(c => Split(c), (c, word) => new Phrase<string>(word, c[1]))];

    /// <summary>Words that follow on the number of things in a row.</summary>
    public static readonly CueTable Row = new([Words("row")]);

    /// <summary>Chinese words before the number of things in a row.</summary>
    public static readonly HanPhrases<bool> Run = new(Words("run").Select(w => new Phrase<bool>(w, true)));

    /// <summary>Words for a year or a season.</summary>
    public static readonly CueTable Year = new([Words("year")]);

    /// <summary>Words by which one has more than another.</summary>
    public static readonly CueTable More = new([Words("more")]);

    /// <summary>Words that make a number a place in a list.</summary>
    public static readonly CueTable Place = new([Words("place")]);

    /// <summary>Superlatives, with the measure each is of.</summary>
    public static readonly WordTable<string> Top = new(Tops);

    /// <summary>The letters superlatives begin with.</summary>
    public static readonly CharSet Firsts = CharSet.FirstOf(Tops.SelectMany(w => (string[])[w.Text, w.Text.ToUpperInvariant()]));

    private static string[] Words(string sort) => [.. Lines.Where(c => c[0] == sort).SelectMany(Split)];

    private static string[] Split(string[] cells) => LanguageTable.Words(cells[2], cells[3]);
}
