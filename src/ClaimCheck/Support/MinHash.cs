using System.Numerics;

namespace ClaimCheck.Support;

/// <summary>Short signatures of sets: two sets agree in a row of their signatures as often as their resemblance says (min-wise
/// permutations; Broder, 1997). The permutations are fixed, so that a signature is the same everywhere.</summary>
internal static class MinHash
{
    /// <summary>Rows in a band: two sets meet in a band with the chance of their resemblance to this power.</summary>
    private const int Rows = 2;

    /// <summary>Bands: sets that resemble each other by 0.45 meet in one with a chance of 97 %, by 0.6 of 99.9 %.</summary>
    private const int Bands = 16;

    private const ulong Golden = 0x9E3779B97F4A7C15;

    private static readonly ulong[] s_factors = [.. Enumerable.Range(1, Rows * Bands).Select(i => Shingles.Mix((ulong)i * Golden) | 1)];

    /// <summary>One key for each band of a set's signature (locality-sensitive hashing; Indyk and Motwani, 1998).</summary>
    public static ulong[] Keys(ulong[] shingles)
    {
        var keys = new ulong[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++)
            {
                key = Shingles.Mix(BitOperations.RotateLeft(key, 17) ^ Least(shingles, s_factors[(band * Rows) + row]));
            }

            keys[band] = key;
        }

        return keys;
    }

    private static ulong Least(ulong[] shingles, ulong factor)
    {
        var least = ulong.MaxValue;
        foreach (var shingle in shingles)
        {
            least = Math.Min(least, shingle * factor);
        }

        return least;
    }
}
