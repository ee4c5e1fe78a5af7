using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the words for parts of which a thing has one: contractor, 赞助商.</summary>
internal static class SoleNouns
{
    private static readonly Phrase<SlotRelation>[] Words =
    [
        .. from cells in LanguageTable.Rows("sole-nouns.tsv")
        from word in $"{cells[1]},{cells[2]}".Split(',', StringSplitOptions.RemoveEmptyEntries)
        select new Phrase<SlotRelation>(word, new SlotRelation(cells[0], "who", "")),
    ];

    private static readonly WordTable<SlotRelation> Table = new(Words);

    private static readonly CharSet Firsts = CharSet.FirstOf(Words.SelectMany(w => (string[])[w.Text.ToUpperInvariant(), w.Text.ToLowerInvariant()]));

    /// <summary>The words of a sentence that name such a part, in order.</summary>
    public static IEnumerable<(SlotRelation Relation, TextSpan Span)> In(string text, TextSpan sentence)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (Firsts.Contains(text[at]) && (at == 0 || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at - 1])) && Table.At(text, at) is { } found && at + found.Length <= sentence.End)
            {
                yield return (found.Value, new TextSpan(at, at + found.Length));
                at += found.Length - 1;
            }
        }
    }
}
