namespace ClaimCheck.Cli.Watching;

/// <summary>Waits for changes, lets them settle, and has them looked at, until it is cancelled. What changes during a look is taken together in the next.</summary>
internal sealed class WatchLoop(IChangeSource source, WatchSession session, TimeProvider time)
{
    /// <summary>How long nothing may change before files are read: an editor writes a file in several steps.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>How long changes may go on before files are read all the same.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>How soon a file that may be half written is looked at again.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(300);

    /// <summary>How often folders are looked at whose changes nobody announces.</summary>
    private static readonly TimeSpan s_lost = TimeSpan.FromSeconds(1);

    /// <summary>How often they are looked at although nothing was announced: announcements get lost.</summary>
    private static readonly TimeSpan s_heartbeat = TimeSpan.FromSeconds(5);

    /// <summary>How often to look where nothing announces changes; null for every second.</summary>
    public TimeSpan? Poll { get; init; }

    /// <summary>Runs until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void Run(CancellationToken cancellation)
    {
        while (true)
        {
            Step(cancellation);
        }
    }

    /// <summary>Waits once, and looks where there may be something to see.</summary>
    public void Step(CancellationToken cancellation)
    {
        var isAnnounced = source.Wait(session.IsWaiting ? s_again : source.IsLost ? Poll ?? s_lost : s_heartbeat, cancellation);
        if (isAnnounced)
        {
            Settle(cancellation);
        }
        else if (!session.IsWaiting && !HasMoved(cancellation))
        {
            return;
        }

        var wasLost = source.IsLost;
        var hasChanged = session.Look(source.Take(), cancellation);
        if (wasLost || (hasChanged && !isAnnounced))
        {
            source.Renew();
        }
    }

    private void Settle(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        while (time.GetElapsedTime(start) < Longest && source.Wait(Quiet, cancellation))
        {
            // Something goes on changing.
        }
    }

    /// <summary>Whether lengths or times of files are others than at the last look; then waits until they stay.</summary>
    private bool HasMoved(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var seen = session.Stamp();
        if (seen == session.LastStamp)
        {
            return false;
        }

        while (time.GetElapsedTime(start) < Longest)
        {
            source.Wait(Quiet, cancellation);
            var next = session.Stamp();
            if (next == seen)
            {
                break;
            }

            seen = next;
        }

        return true;
    }
}
