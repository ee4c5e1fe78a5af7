using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the words for parts of which a thing has one: contractor, 赞助商.</summary>
internal static class SoleNouns
{
    private static readonly PhraseFinder<SlotRelation> Finder = new(
    [
        .. from cells in LanguageTable.Rows("sole-nouns.tsv")
        from word in LanguageTable.Words(cells[1], cells[2])
        select new Phrase<SlotRelation>(word, new SlotRelation(cells[0], "who", "")),
    ]);

    /// <summary>The words of a sentence that name such a part, in order.</summary>
    public static IEnumerable<(SlotRelation Relation, TextSpan Span)> In(string text, TextSpan sentence) => Finder.In(text, sentence);
}
