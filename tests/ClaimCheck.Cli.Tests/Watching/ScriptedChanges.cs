using ClaimCheck.Cli.Watching;
using ClaimCheck.Tests;

namespace ClaimCheck.Cli.Tests.Watching;

/// <summary>Announces what a test says; waiting takes the time of a clock that only tests move.</summary>
internal sealed class ScriptedChanges(ManualTime time) : IChangeSource
{
    private readonly Queue<Action?> _coming = new();

    private readonly List<string> _names = [];

    public bool IsLost { get; set; }

    public int Renewals { get; private set; }

    /// <summary>How long each wait was allowed to be.</summary>
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>At a later wait something changes and is announced.</summary>
    public void Announce(string path, Action change) => _coming.Enqueue(() =>
    {
        change();
        _names.Add(path);
    });

    /// <summary>A wait that nothing ends.</summary>
    public void Silence() => _coming.Enqueue(null);

    public bool Wait(TimeSpan atMost, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Waits.Add(atMost);
        if (_coming.TryDequeue(out var next) && next is not null)
        {
            next();
            return true;
        }

        time.Step(atMost);
        return false;
    }

    public IReadOnlyCollection<string> Take()
    {
        string[] names = [.. _names];
        _names.Clear();
        return names;
    }

    public void Renew() => Renewals++;

    public void Dispose()
    {
        // Nothing is held.
    }
}
