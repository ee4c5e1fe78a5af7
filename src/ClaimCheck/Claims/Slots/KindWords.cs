using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the words of <c>exclusive-kinds.tsv</c> in a text.</summary>
internal static class KindWords
{
    private const int LeastCell = 4;

    private static readonly string[][] Lines = [.. LanguageTable.Rows("exclusive-kinds.tsv")];

    private static readonly FrozenDictionary<string, KindGroup> Groups = Lines.Where(c => c[1] == "frame").ToFrozenDictionary(c => c[0], GroupOf, StringComparer.Ordinal);

    private static readonly PhraseFinder<string[]> Finder =
        new([.. Lines.Where(c => c[1] != "frame").SelectMany(Split, (c, word) => new Phrase<string[]>(word, [c[0], c[1]]))]);

    /// <summary>The words of a sentence that answer such a question, with its group and the kind.</summary>
    public static IEnumerable<(KindGroup Group, string Kind, TextSpan Span)> In(string text, TextSpan sentence) =>
        Finder.In(text, sentence).Select(found => (Groups[found.Value[0]], found.Value[1], found.Span));

    private static KindGroup GroupOf(string[] cells)
    {
        string[] frames = [.. Split(cells)];
        return new KindGroup(cells[0], frames.Contains("-", StringComparer.Ordinal) ? null : new CueTable([frames]), double.Parse(cells[LeastCell], CultureInfo.InvariantCulture));
    }

    private static string[] Split(string[] cells) => LanguageTable.Words(cells[2], cells[3]);
}
