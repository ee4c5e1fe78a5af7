namespace ClaimCheck.Values;

/// <summary>How words are hashed and told apart in <see cref="TextTable{T}"/>.</summary>
internal static class TextKey
{
    private const char FirstMark = '\u2000';
    private const char LastMark = '\u20ff';
    private const char FirstWide = '\u2e80';
    private const char FirstForm = '\uff21';

    /// <summary>How many slots keep a table at most half full.</summary>
    public static int Slots(int words) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words * 2));

    /// <summary>A number from the length and four letters, alike for both cases.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length * 0x9E3779B1;
        if (word.Length > 0)
        {
            hash = (hash ^ Upper(word[0])) * 0x85EBCA6B;
            hash = (hash ^ Upper(word[^1])) * 0xC2B2AE35;
            hash = (hash ^ Upper(word[word.Length / 2])) * 0x27D4EB2F;
            hash = (hash ^ Upper(word[word.Length / 4])) * 0x165667B1;
        }

        return hash ^ (hash >> 15);
    }

    public static bool AreEqual(string key, ReadOnlySpan<char> word, bool ignoreCase)
    {
        if (key.Length != word.Length || !ignoreCase)
        {
            return word.SequenceEqual(key);
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != word[i] && Upper(key[i]) != Upper(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The upper case; Han letters and marks have none.</summary>
    public static char Upper(char c) =>
        c < '\u0080' ? c is >= 'a' and <= 'z' ? (char)(c - 32) : c
        : c is (>= FirstWide and < FirstForm) or (>= FirstMark and <= LastMark) ? c
        : char.ToUpperInvariant(c);
}
