using System.Numerics;

namespace ClaimCheck.Values;

/// <summary>Tells by the first two letters of a place, or the last two, how long the phrases there could be: a bit for each length.
/// It may name a length too many, never one too few; cases are alike.</summary>
internal sealed class PhraseLengths
{
    private const int Singles = 256;

    /// <summary>Pairs of letters kept apart for each phrase: more would take more room than they save looks.</summary>
    private const int PairsEach = 4;

    private const int LeastPairs = 64;
    private const int MostPairs = 1 << 14;

    private readonly bool[] _singles = new bool[Singles];
    private readonly ulong[] _pairs;
    private readonly int _bits;

    /// <param name="phrases">The phrases, none empty or longer than 63.</param>
    /// <param name="fromEnd">Whether the last letter comes first.</param>
    public PhraseLengths(IEnumerable<string> phrases, bool fromEnd)
    {
        string[] all = [.. phrases];
        _pairs = new ulong[Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)(all.Length * PairsEach)), LeastPairs, MostPairs)];
        _bits = BitOperations.Log2((uint)_pairs.Length);
        foreach (var phrase in all)
        {
            var first = TextKey.Upper(fromEnd ? phrase[^1] : phrase[0]);
            if (phrase.Length == 1)
            {
                _singles[first & (Singles - 1)] = true;
                continue;
            }

            _pairs[Pair(first, TextKey.Upper(fromEnd ? phrase[^2] : phrase[1]))] |= 1UL << phrase.Length;
        }
    }

    public ulong Of(char first, char second)
    {
        var upper = TextKey.Upper(first);
        return _pairs[Pair(upper, TextKey.Upper(second))] | (_singles[upper & (Singles - 1)] ? 1UL << 1 : 0);
    }

    private int Pair(char first, char second) => TextKey.PairOf(first, second, _bits);
}
