namespace ClaimCheck.Cli.Watching;

/// <summary>No announcements at all: for network drives, whose changes on other machines the operating system does not see.</summary>
internal sealed class Polling : IChangeSource
{
    public bool IsLost => true;

    public bool Wait(TimeSpan atMost, CancellationToken cancellation)
    {
        if (cancellation.WaitHandle.WaitOne(atMost))
        {
            throw new OperationCanceledException(cancellation);
        }

        return false;
    }

    public IReadOnlyCollection<string> Take() => [];

    public void Renew()
    {
        // There is nothing to renew.
    }

    public void Dispose()
    {
        // There is nothing to give back.
    }
}
