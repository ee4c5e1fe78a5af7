using System.Runtime.CompilerServices;

namespace ClaimCheck.Values;

/// <summary>How words are hashed and told apart in <see cref="TextTable{T}"/>.</summary>
internal static class TextKey
{
    private const char FirstMark = '\u2000';
    private const char LastMark = '\u20ff';
    private const char FirstWide = '\u2e80';
    private const char FirstForm = '\uff21';
    private const int CaseBit = 0x20;

    /// <summary>How many slots keep a table at most half full.</summary>
    public static int Slots(int words) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words * 2));

    /// <summary>A number from the length and four letters, alike for both cases.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        var letters = Upper(word[0]) | ((ulong)Upper(word[^1]) << 16) | ((ulong)Upper(word[word.Length / 2]) << 32) | ((ulong)Upper(word[word.Length / 4]) << 48);
        return (uint)(((letters ^ ((ulong)word.Length * 0x9E3779B1)) * 0x9E3779B97F4A7C15) >> 32);
    }

    public static bool AreEqual(string key, ReadOnlySpan<char> word, bool ignoreCase)
    {
        if (key.Length != word.Length || !ignoreCase)
        {
            return word.SequenceEqual(key);
        }

        return word.SequenceEqual(key) || AreAlike(key, word);
    }

    /// <summary>A number of so many bits for two letters, the same for the same two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PairOf(char first, char second, int bits) => (int)((((uint)first << 16 | second) * 0x9E3779B1) >> (32 - bits));

    /// <summary>The upper case; Han letters and marks have none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Upper(char c) => c < '\u0080' ? (char)(c is >= 'a' and <= 'z' ? c - CaseBit : c) : UpperBeyondAscii(c);

    private static char UpperBeyondAscii(char c) =>
        c is (>= FirstWide and < FirstForm) or (>= FirstMark and <= LastMark) ? c : char.ToUpperInvariant(c);

    /// <summary>Whether two words of one length differ in case at most.</summary>
    private static bool AreAlike(string key, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != word[i] && Upper(key[i]) != Upper(word[i]))
            {
                return false;
            }
        }

        return true;
    }
}
