using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Looks for many cues in a text in one pass, ignoring case.</summary>
internal sealed class CueSearch
{
    private readonly TextTable<int> _cues;
    private readonly PhraseLengths _lengths;
    private readonly bool _isWhole;

    /// <param name="cues">The cues, none longer than 63 characters.</param>
    /// <param name="isWhole">Whether a cue that begins with a Latin letter must stand as a word of its own.</param>
    public CueSearch(IReadOnlyCollection<string> cues, bool isWhole)
    {
        _cues = new TextTable<int>(cues.Select((cue, i) => new Phrase<int>(cue, i)), ignoreCase: true);
        (_lengths, _isWhole) = (new PhraseLengths(cues, fromEnd: false), isWhole);
    }

    /// <summary>Which cue stands in the text, the first of the list where several do; −1 where none does.</summary>
    public int First(ReadOnlySpan<char> text)
    {
        var first = int.MaxValue;
        for (var at = 0; at < text.Length; at++)
        {
            for (var lengths = _lengths.Of(text[at], at + 1 < text.Length ? text[at + 1] : '\0'); lengths != 0; lengths &= lengths - 1)
            {
                var length = BitOperations.TrailingZeroCount(lengths);
                if (at + length <= text.Length && _cues.TryGetValue(text.Slice(at, length), out var cue) && cue < first && (!_isWhole || IsWord(text, at, at + length)))
                {
                    first = cue;
                }
            }
        }

        return first == int.MaxValue ? -1 : first;
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at, int end) =>
        !char.IsAsciiLetter(text[at]) || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end])));
}
