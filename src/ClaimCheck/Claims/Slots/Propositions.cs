using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the set phrases of <c>propositions.tsv</c> in a text.</summary>
internal static class Propositions
{
    private static readonly Phrase<Proposition>[] Phrases = [.. LanguageTable.Rows("propositions.tsv").SelectMany(PhrasesOf)];

    private static readonly WordTable<Proposition> Table = new(Phrases);

    private static readonly CharSet Firsts = CharSet.FirstOf(Phrases.SelectMany(p => (string[])[p.Text.ToUpperInvariant(), p.Text]));

    /// <summary>The phrases of a stretch of text, in order, none overlapping another.</summary>
    public static IEnumerable<(Proposition Proposition, TextSpan Span)> In(string text, TextSpan within)
    {
        for (var at = Firsts.Next(text, within.Start, within.End); at < within.End; at = Firsts.Next(text, at + 1, within.End))
        {
            if ((at == 0 || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at - 1])) && Table.At(text, at) is { } found && at + found.Length <= within.End)
            {
                yield return (found.Value, new TextSpan(at, at + found.Length));
                at += found.Length - 1;
            }
        }
    }

    private static IEnumerable<Phrase<Proposition>> PhrasesOf(string[] cells)
    {
        var sort = cells[1].TrimEnd('+');
        var (yes, no) = (new Proposition(cells[0], sort, cells[1] != sort, true), new Proposition(cells[0], sort, cells[1] != sort, false));
        return Split(cells[2], cells[3]).Select(p => new Phrase<Proposition>(p, yes)).Concat(Split(cells[4], cells[5]).Select(p => new Phrase<Proposition>(p, no)));
    }

    private static string[] Split(string english, string chinese) => $"{english},{chinese}".Split(',', StringSplitOptions.RemoveEmptyEntries);
}
