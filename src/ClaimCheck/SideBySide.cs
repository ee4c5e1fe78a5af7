namespace ClaimCheck;

/// <summary>Does one thing with each of several items on all processors; the results stand in the order of the items, whatever is done first.</summary>
internal static class SideBySide
{
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> read, CancellationToken cancellation, Action? done = null)
    {
        var results = new TResult[items.Count];
        if (items.Count == 1)
        {
            results[0] = read(items[0]);
            done?.Invoke();
            return results;
        }

        Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            results[i] = read(items[i]);
            done?.Invoke();
        });
        return results;
    }
}
