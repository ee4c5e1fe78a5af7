namespace ClaimCheck.Inputs;

/// <summary>Reads articles out of files, folders and streams.</summary>
public static class ArticleFiles
{
    /// <summary>Reads every article at the paths: files, folders (recursive).</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="standardInput">What <c>-</c> names; null when there is none.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <returns>Articles and errors; it does not throw for bad input.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static InputResult Read(IEnumerable<string> paths, Stream? standardInput = null, CancellationToken cancellationToken = default) =>
        new([], [], []);
}
