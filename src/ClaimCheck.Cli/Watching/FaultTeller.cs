using ClaimCheck.Inputs;

namespace ClaimCheck.Cli.Watching;

/// <summary>Tells on standard error what cannot be read: once, and again when the file has changed and still cannot; and when it can again.</summary>
internal sealed class FaultTeller(TextWriter errors)
{
    private HashSet<InputError> _told = [];

    /// <param name="faults">What cannot be read now.</param>
    /// <param name="changes">The files that changed since the last time.</param>
    /// <param name="isThere">Whether a path is still there.</param>
    public void Tell(IReadOnlyCollection<InputError> faults, IReadOnlyCollection<InputChange> changes, Predicate<string> isThere)
    {
        var changed = changes.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        InputMessages.Tell(faults.Where(f => !_told.Contains(f) || changed.Contains(f.Path)), errors);
        var bad = faults.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _told.Select(f => f.Path).Distinct(StringComparer.Ordinal).Where(p => !bad.Contains(p) && isThere(p)))
        {
            errors.WriteLine($"{path}: can be read again.");
        }

        _told = [.. faults];
    }
}
