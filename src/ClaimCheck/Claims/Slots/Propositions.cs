using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the set phrases of <c>propositions.tsv</c> in a text.</summary>
internal static class Propositions
{
    private static readonly PhraseFinder<Proposition> Finder = new([.. LanguageTable.Rows("propositions.tsv").SelectMany(PhrasesOf)]);

    /// <summary>The phrases of a stretch of text, in order, none overlapping another.</summary>
    public static IEnumerable<(Proposition Proposition, TextSpan Span)> In(string text, TextSpan within) => Finder.In(text, within);

    private static IEnumerable<Phrase<Proposition>> PhrasesOf(string[] cells)
    {
        var sort = cells[1].TrimEnd('+');
        var (yes, no) = (new Proposition(cells[0], sort, cells[1] != sort, true), new Proposition(cells[0], sort, cells[1] != sort, false));
        return LanguageTable.Words(cells[2], cells[3]).Select(p => new Phrase<Proposition>(p, yes)).Concat(LanguageTable.Words(cells[4], cells[5]).Select(p => new Phrase<Proposition>(p, no)));
    }
}
