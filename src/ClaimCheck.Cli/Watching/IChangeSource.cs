namespace ClaimCheck.Cli.Watching;

/// <summary>Says when something may have changed.</summary>
internal interface IChangeSource : IDisposable
{
    /// <summary>Waits until something has changed since the last wait, for a time at most.</summary>
    /// <returns>Whether something has.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    bool Wait(TimeSpan atMost, CancellationToken cancellation);

    /// <summary>Full names of what has changed since they were last taken; nothing where all may have.</summary>
    IReadOnlyCollection<string> Take();

    /// <summary>Begins anew, since a change was missed or the source was lost.</summary>
    void Renew();

    /// <summary>Whether nothing announces changes at present, so that it is for the caller to look.</summary>
    bool IsLost { get; }
}
