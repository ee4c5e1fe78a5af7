using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Tells in one pass which groups of cues stand in a stretch of text. Case is ignored; a cue that begins with a Latin letter
/// must stand as a word of its own.</summary>
internal sealed class CueTable
{
    private const int MostGroups = 64;
    private const int Buckets = 256;

    private readonly (string Upper, ulong Group)[] _cues;
    private readonly short[] _firstOf = new short[Buckets + 1];

    /// <param name="groups">The cues of each group; at most 64 groups.</param>
    public CueTable(IReadOnlyList<string[]> groups)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groups.Count, MostGroups);
        _cues = [.. groups.SelectMany((cues, group) => cues.Select(c => (Upper: c.ToUpperInvariant(), Group: 1UL << group))).OrderBy(c => Bucket(c.Upper[0]))];
        foreach (var (upper, _) in _cues)
        {
            _firstOf[Bucket(upper[0]) + 1]++;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            _firstOf[bucket + 1] += _firstOf[bucket];
        }
    }

    /// <summary>Whether any cue stands in the words.</summary>
    public bool HoldsAny(ReadOnlySpan<char> words) => Groups(words) != 0;

    /// <summary>The first group of which a cue stands in the words, or −1.</summary>
    public int First(ReadOnlySpan<char> words) => Groups(words) is not 0 and var groups ? BitOperations.TrailingZeroCount(groups) : -1;

    /// <summary>A bit for each group of which a cue stands in the words.</summary>
    public ulong Groups(ReadOnlySpan<char> words)
    {
        var found = 0UL;
        for (var at = 0; at < words.Length; at++)
        {
            found |= GroupsAt(words, at);
        }

        return found;
    }

    /// <summary>A bit for each group of which a cue stands in the words at a place; none within a word.</summary>
    public ulong GroupsAt(ReadOnlySpan<char> words, int at)
    {
        if (char.IsAsciiLetter(words[at]) && at > 0 && char.IsAsciiLetter(words[at - 1]))
        {
            return 0;
        }

        var found = 0UL;
        var first = TextKey.Upper(words[at]);
        var bucket = Bucket(first);
        for (var i = _firstOf[bucket]; i < _firstOf[bucket + 1]; i++)
        {
            var (upper, group) = _cues[i];
            found |= upper[0] == first && Stands(words, at, upper) ? group : 0;
        }

        return found;
    }

    private static bool Stands(ReadOnlySpan<char> words, int at, string upper)
    {
        if (at + upper.Length > words.Length)
        {
            return false;
        }

        for (var i = 1; i < upper.Length; i++)
        {
            if (TextKey.Upper(words[at + i]) != upper[i])
            {
                return false;
            }
        }

        return !char.IsAsciiLetter(upper[0]) || at + upper.Length == words.Length || !char.IsAsciiLetter(words[at + upper.Length]);
    }

    private static int Bucket(char upper) => (upper ^ (upper >> 8)) & (Buckets - 1);
}
