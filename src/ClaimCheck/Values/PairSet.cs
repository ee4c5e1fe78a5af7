namespace ClaimCheck.Values;

/// <summary>The last two letters of phrases, a bit for each pair, cases alike: one look tells of most places that none of the phrases ends there.
/// It may hold a pair too many, never one too few.</summary>
internal sealed class PairSet
{
    /// <summary>4 kB of bits, so that hundreds of phrases leave nearly all of them empty.</summary>
    private const int PairBits = 15;

    /// <summary>Stands before the letter of a phrase that has but one.</summary>
    private const char None = '\0';

    private readonly ulong[] _pairs = new ulong[(1 << PairBits) / 64];

    /// <param name="phrases">The phrases, none empty.</param>
    public PairSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var pair = Pair(phrase.Length > 1 ? phrase[^2] : None, phrase[^1]);
            _pairs[pair >> 6] |= 1UL << (pair & 63);
        }
    }

    /// <summary>Whether a phrase may end at a place and begin at or behind <paramref name="floor"/>.</summary>
    public bool MayEnd(ReadOnlySpan<char> text, int end, int floor) =>
        end > floor && (Holds(None, text[end - 1]) || (end - 1 > floor && Holds(text[end - 2], text[end - 1])));

    private static int Pair(char first, char last) => TextKey.PairOf(TextKey.Upper(first), TextKey.Upper(last), PairBits);

    private bool Holds(char first, char last)
    {
        var pair = Pair(first, last);
        return (_pairs[pair >> 6] >> (pair & 63) & 1) != 0;
    }
}
