namespace ClaimCheck.Support;

/// <summary>What the candidates of an item assert that can be true or false by itself: a list asserts each of its entries, and any other value itself.</summary>
/// <remarks>An entry asserts its more general forms among the entries of the item too: <c>knuth, donald</c> asserts <c>knuth, d</c> and <c>knuth</c>.</remarks>
internal sealed class LatentFacts
{
    /// <summary>So much of a first name is looked at.</summary>
    private const int LongestName = 32;

    private readonly int[] _start;
    private readonly List<int> _asserted = [];

    public LatentFacts(SupportProblem problem)
    {
        var columns = problem.Table.Columns;
        (_start, Start) = (new int[columns.Candidates + 1], new int[columns.ItemObject.Length + 1]);
        for (var item = 0; item < columns.ItemObject.Length; item++)
        {
            var isList = problem.Likeness[columns.ItemAttribute[item]] is ListLikeness;
            Start[item + 1] = Start[item] + (isList ? AddLists(columns, item) : AddValues(columns, item));
        }
    }

    /// <summary>Where the facts of item i stand: from <c>[i]</c> to <c>[i + 1]</c>.</summary>
    public int[] Start { get; }

    public ReadOnlySpan<int> Of(int candidate) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_asserted)[_start[candidate].._start[candidate + 1]];

    private int AddValues(ClaimColumns columns, int item)
    {
        var first = columns.ItemStart[item];
        for (var candidate = first; candidate < columns.ItemStart[item + 1]; candidate++)
        {
            _asserted.Add(Start[item] + candidate - first);
            _start[candidate + 1] = _asserted.Count;
        }

        return columns.ItemStart[item + 1] - first;
    }

    private int AddLists(ClaimColumns columns, int item)
    {
        var facts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lists = new List<string[]>();
        for (var candidate = columns.ItemStart[item]; candidate < columns.ItemStart[item + 1]; candidate++)
        {
            lists.Add([.. columns.TextOf(candidate).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Normal)]);
            foreach (var entry in lists[^1])
            {
                facts.TryAdd(entry, Start[item] + facts.Count);
            }
        }

        for (var i = 0; i < lists.Count; i++)
        {
            _asserted.AddRange(lists[i].SelectMany(entry => Forms(entry, facts)).Distinct());
            _start[columns.ItemStart[item] + i + 1] = _asserted.Count;
        }

        return facts.Count;
    }

    private static string Normal(string entry) => string.Join(',', entry.ToLowerInvariant().Split(',', 2, StringSplitOptions.TrimEntries));

    /// <summary>The entry and its more general forms among the facts.</summary>
    private static IEnumerable<int> Forms(string entry, Dictionary<string, int> facts)
    {
        yield return facts[entry];
        var comma = entry.IndexOf(',', StringComparison.Ordinal);
        for (var end = comma; comma > 0 && end < Math.Min(entry.Length, comma + LongestName); end++)
        {
            if (end != comma + 1 && facts.TryGetValue(entry[..end], out var fact))
            {
                yield return fact;
            }
        }
    }
}
