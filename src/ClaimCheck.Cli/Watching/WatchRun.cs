namespace ClaimCheck.Cli.Watching;

/// <summary>One run of <c>watch</c>: checks, then follows the changes until it is cancelled.</summary>
internal sealed class WatchRun(CliConsole console, TimeProvider time, CancellationToken cancellationToken)
{
    public int Run(WatchOptions options)
    {
        var missing = options.Paths.Where(p => !Directory.Exists(p) && !File.Exists(p)).ToArray();
        if (missing.Length > 0)
        {
            foreach (var path in missing)
            {
                console.Errors.WriteLine($"{path}: error: there is no such folder or file; check its name.");
            }

            return ExitCodes.Input;
        }

        using var source = Source(options);
        var session = new WatchSession(options, new WatchPage(console, options, time), new FaultTeller(console.Errors), time);
        session.Begin(cancellationToken);
        new WatchLoop(source, session, time) { Poll = options.Poll }.Run(cancellationToken);
        return ExitCodes.Done;
    }

    private IChangeSource Source(WatchOptions options) =>
        options.Poll is null ? new FolderChanges(options.Paths, options.Excluded, console.Errors.WriteLine) : new Polling();
}
