using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds the phrases of a table in a stretch of text.</summary>
internal sealed class PhraseFinder<T>(IReadOnlyCollection<Phrase<T>> phrases)
    where T : class
{
    private readonly WordTable<T> _table = new(phrases);

    private readonly CharSet _firsts = CharSet.FirstOf(phrases.SelectMany(p => (string[])[p.Text, p.Text.ToUpperInvariant()]));

    /// <summary>What the phrases say that stand wholly within, in order, none overlapping another.</summary>
    public IEnumerable<(T Value, TextSpan Span)> In(string text, TextSpan within)
    {
        for (var at = _firsts.Next(text, within.Start, within.End); at < within.End; at = _firsts.Next(text, at + 1, within.End))
        {
            if ((at == 0 || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at - 1])) && _table.At(text, at) is { } found && at + found.Length <= within.End)
            {
                yield return (found.Value, new TextSpan(at, at + found.Length));
                at += found.Length - 1;
            }
        }
    }
}
