namespace ClaimCheck.Support;

/// <summary>Counts of pairs of sources: an array for few sources, a dictionary for many.</summary>
internal sealed class PairCounts(int sources)
{
    private const int Few = 1024;

    private readonly CopyCount[]? _few = sources <= Few ? new CopyCount[sources * sources] : null;
    private readonly Dictionary<long, CopyCount> _many = [];

    public static long Key(int a, int b) => a < b ? ((long)a << 32) | (uint)b : ((long)b << 32) | (uint)a;

    public static (int A, int B) Pair(long key) => ((int)(key >> 32), (int)key);

    public void Add(int a, int b, bool same)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        ref var count = ref _few is null
            ? ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_many, Key(low, high), out _)
            : ref _few[(low * sources) + high];
        count = new CopyCount(count.Same + (same ? 1 : 0), count.Compared + 1);
    }

    public Dictionary<long, CopyCount> ToDictionary()
    {
        for (var i = 0; i < (_few?.Length ?? 0); i++)
        {
            if (_few![i].Compared > 0)
            {
                _many[Key(i / sources, i % sources)] = _few[i];
            }
        }

        return _many;
    }
}
