using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Chinese words, the longest found first. Slow to fill and quick to ask: for the tables of the library.</summary>
/// <remarks><see cref="HanPhrases{T}"/> is the other way round.</remarks>
internal sealed class ChineseWords<T>(IReadOnlyCollection<Phrase<T>> words)
{
    private readonly TextTable<T> _words = new(words);
    private readonly PhraseLengths _lengths = new(words.Select(w => w.Text), fromEnd: false);

    /// <summary>The value of the longest word that begins the text, with its length; length 0 when none does.</summary>
    public (T? Value, int Length) At(ReadOnlySpan<char> text)
    {
        for (var lengths = text.IsEmpty ? 0 : _lengths.Of(text[0], text.Length > 1 ? text[1] : '\0'); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (length <= text.Length && _words.TryGetValue(text[..length], out var value))
            {
                return (value, length);
            }
        }

        return (default, 0);
    }
}
