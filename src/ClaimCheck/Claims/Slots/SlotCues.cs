using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>The words that speak of the relations of <see cref="SlotRelation"/>: before a name, and in Chinese around it.</summary>
internal static class SlotCues
{
    private const int English = 2;
    private const int HanBefore = 3;
    private const int HanAround = 4;
    private const int EnglishAfter = 5;
    private const int HanAfter = 6;

    private static readonly string[][] Lines = [.. LanguageTable.Rows("slot-relations.tsv")];

    private static readonly TextTable<SlotRelation> Leading = new(PhrasesOf(English), ignoreCase: true);

    private static readonly HanPhrases<SlotRelation> Following = new(PhrasesOf(EnglishAfter).Concat(PhrasesOf(HanAfter)));

    private static readonly PhraseLengths LeadingLengths = new([.. Leading.Keys], fromEnd: false);

    private static readonly int MostWords = Lines.SelectMany(c => c[English].Split(',')).Max(c => c.Split(' ').Length);

    private static readonly HanPhrases<SlotRelation> LeadingHan = new(PhrasesOf(HanBefore));

    private static readonly HanPhrases<SlotRelation[]> Closing = new(Lines
        .SelectMany(c => c[HanAround].Split(',', StringSplitOptions.RemoveEmptyEntries), (c, frame) => (Cells: c, Parts: frame.Split('~')))
        .GroupBy(f => f.Parts[1], StringComparer.Ordinal)
        .Select(g => new Phrase<SlotRelation[]>(g.Key, [.. g.Select(f => new SlotRelation(f.Cells[0], f.Cells[1], f.Parts[0]))])));

    /// <summary>The relation that words speak of which begin there, with their length.</summary>
    public static (SlotRelation Relation, int Length)? At(string text, int at, int limit)
    {
        if (Letters.IsHan(text[at]))
        {
            return LeadingHan.At(text.AsSpan(at, limit - at), out var found) is > 0 and var length ? (found!, length) : null;
        }

        return char.IsAsciiLetter(text[at]) && (at == 0 || !char.IsAsciiLetter(text[at - 1])) && LeadingLengths.Of(text[at], at + 1 < limit ? text[at + 1] : '\0') != 0 ? EnglishAt(text, at, limit) : null;
    }

    /// <summary>The relations whose Chinese frame closes with words that begin there, and the length of those words.</summary>
    public static (int Length, SlotRelation[] Relations) ClosingAt(string text, int at, int limit) =>
        Letters.IsHan(text[at]) && Closing.At(text.AsSpan(at, limit - at), out var found) is > 0 and var length ? (length, found!) : (0, []);

    /// <summary>The relation that words behind a name speak of, with their length.</summary>
    public static (SlotRelation Relation, int Length)? Behind(string text, int at, int limit) =>
        Following.At(text.AsSpan(at, limit - at), out var found) is > 0 and var length && (at + length == limit || !char.IsAsciiLetter(text[at + length - 1]) || !char.IsAsciiLetter(text[at + length])) ? (found!, length) : null;

    private static (SlotRelation Relation, int Length)? EnglishAt(string text, int at, int limit)
    {
        (SlotRelation, int)? best = null;
        for (var (end, words) = (at, 0); end < limit && words < MostWords; end++)
        {
            while (end < limit && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            words++;
            best = Leading.TryGetValue(text.AsSpan(at, end - at), out var found) ? (found!, end - at) : best;
            if (end >= limit || text[end] != ' ')
            {
                break;
            }
        }

        return best;
    }

    private static IEnumerable<Phrase<SlotRelation>> PhrasesOf(int column) =>
        Lines.SelectMany(c => c[column].Split(',', StringSplitOptions.RemoveEmptyEntries), (c, cue) => new Phrase<SlotRelation>(cue, new SlotRelation(c[0], c[1], "")));
}
