namespace ClaimCheck.Values;

/// <summary>Tells by the first two letters of a place, or the last two, how long the phrases there could be: a bit for each length.
/// It may name a length too many, never one too few; cases are alike.</summary>
internal sealed class PhraseLengths
{
    private const int Buckets = 256;
    private const ulong One = 1UL << 1;

    private readonly ulong[] _first = new ulong[Buckets];
    private readonly ulong[] _second = new ulong[Buckets];

    /// <param name="phrases">The phrases, none empty or longer than 63.</param>
    /// <param name="fromEnd">Whether the last letter comes first.</param>
    public PhraseLengths(IEnumerable<string> phrases, bool fromEnd)
    {
        foreach (var phrase in phrases)
        {
            var length = 1UL << phrase.Length;
            _first[Bucket(fromEnd ? phrase[^1] : phrase[0])] |= length;
            if (phrase.Length > 1)
            {
                _second[Bucket(fromEnd ? phrase[^2] : phrase[1])] |= length;
            }
        }
    }

    public ulong Of(char first, char second) => _first[Bucket(first)] & (_second[Bucket(second)] | One);

    private static int Bucket(char letter) => (int)((TextKey.Upper(letter) * 0x9E3779B1) >> 24) & (Buckets - 1);
}
