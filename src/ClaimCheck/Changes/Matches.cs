namespace ClaimCheck.Changes;

/// <summary>What is what in two reports, found from either side by id; each on one side is matched with one on the other at most.</summary>
internal sealed class Matches<T>(Func<T, string> idOf)
    where T : class
{
    private readonly Dictionary<string, T> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _before = new(StringComparer.Ordinal);

    /// <summary>The pairs, in the order they were joined.</summary>
    public IEnumerable<(T Before, T After)> All => _after.Values.Select(after => (_before[idOf(after)], after));

    public void Join(T before, T after)
    {
        _after.Add(idOf(before), after);
        _before.Add(idOf(after), before);
    }

    /// <summary>The later one, or null where it is gone.</summary>
    public T? After(string before) => _after.GetValueOrDefault(before);

    /// <summary>The earlier one, or null where it is new.</summary>
    public T? Before(string after) => _before.GetValueOrDefault(after);
}
