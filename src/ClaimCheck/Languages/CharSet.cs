namespace ClaimCheck.Languages;

/// <summary>A set of UTF-16 units, one bit each: a look costs the same whatever it holds.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharSet(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            _bits[unit >> 6] |= 1UL << (unit & 63);
        }
    }

    /// <summary>The first units of words.</summary>
    public static CharSet FirstOf(IEnumerable<string> words) => new(string.Concat(words.Select(w => w[..1])));

    public bool Contains(char unit) => (_bits[unit >> 6] >> (unit & 63) & 1) != 0;

    /// <summary>Where the first unit of the set stands in a stretch of text, or <paramref name="end"/>.</summary>
    public int Next(string text, int at, int end)
    {
        while (at < end && !Contains(text[at]))
        {
            at++;
        }

        return at;
    }
}
