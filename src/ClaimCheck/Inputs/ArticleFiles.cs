namespace ClaimCheck.Inputs;

/// <summary>Reads articles out of files, folders, streams and memory.</summary>
public static class ArticleFiles
{
    /// <summary>Reads every article at the paths: files, folders (recursive), patterns, <c>-</c> for standard input.</summary>
    /// <param name="paths">Files, folders and patterns.</param>
    /// <param name="standardInput">What <c>-</c> names; null when there is none.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <returns>Articles and errors; it does not throw for bad input.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static InputResult Read(IEnumerable<string> paths, Stream? standardInput = null, CancellationToken cancellationToken = default) =>
        Read(paths, standardInput, new ArticleFilesOptions(), cancellationToken);

    /// <summary>Reads every article at the paths, with options.</summary>
    /// <param name="paths">Files, folders (recursive), patterns (<c>stories/**/*.html</c>: <c>*</c> and <c>?</c> inside a name, <c>**</c> for folders in between) and <c>-</c>. A path given twice is read once.</param>
    /// <param name="standardInput">What <c>-</c> names; null when there is none.</param>
    /// <param name="options">Limits, encoding, further formats, and what holds for articles that say nothing themselves.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <returns>Articles by id, and errors; it does not throw for bad input.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static InputResult Read(IEnumerable<string> paths, Stream? standardInput, ArticleFilesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        var reading = new InputReading();
        ReadAll(paths, standardInput, new FileReader(options, reading), reading, cancellationToken);
        return reading.ToResult();
    }

    /// <summary>Reads the files that have changed since the reading before, and takes the others as they were.</summary>
    internal static InputResult Read(IEnumerable<string> paths, ArticleFilesOptions options, InputMemory memory, CancellationToken cancellationToken)
    {
        var reading = new InputReading();
        ReadAll(paths, null, new FileReader(options, reading) { Memory = memory }, reading, cancellationToken);
        return reading.ToResult();
    }

    private static void ReadAll(IEnumerable<string> paths, Stream? standardInput, FileReader files, InputReading reading, CancellationToken cancellationToken)
    {
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (path == "-")
            {
                files.Read(standardInput);
            }
            else if (Directory.Exists(path))
            {
                ReadAll(InputFolder.Files(path, reading), InputErrors.NoArticles(path), files, reading, cancellationToken);
            }
            else if (InputPattern.Is(path) && !File.Exists(path))
            {
                ReadAll(InputPattern.Files(path, reading), InputErrors.NoMatch(path), files, reading, cancellationToken);
            }
            else
            {
                ReadFile(path, files, reading);
            }
        }
    }

    /// <summary>Reads every article of files that are in memory, as uploads are. Nothing on disk is read.</summary>
    /// <param name="files">The files. An <c>articles.json</c> without texts among them tells of the others in its folder.</param>
    /// <param name="options">Limits, encoding, and what holds for articles that say nothing themselves; null for the defaults.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <returns>Articles by id, and errors; it does not throw for bad input.</returns>
    /// <exception cref="ArgumentException">A file has no name.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static InputResult Read(IEnumerable<ArticleFile> files, ArticleFilesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] given = [.. files.Select(Given)];
        var reading = new InputReading();
        var reader = new FileReader(options ?? new ArticleFilesOptions(), reading, given);
        foreach (var file in given)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(file);
        }

        return reading.ToResult();
    }

    private static InputFile Given(ArticleFile file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file.Name, nameof(file));
        var name = file.Name.Replace('\\', '/');
        return new InputFile(name, name, InputFile.IdOf(name), !Manifest.HasItsName(name)) { Content = file.Content };
    }

    private static void ReadAll(IReadOnlyList<InputFile> found, InputError none, FileReader files, InputReading reading, CancellationToken cancellationToken)
    {
        var before = reading.Articles + reading.Errors;
        foreach (var file in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Read(file);
        }

        if (reading.Articles + reading.Errors == before)
        {
            reading.Add(none);
        }
    }

    private static void ReadFile(string path, FileReader files, InputReading reading)
    {
        if (!File.Exists(path))
        {
            reading.Add(InputErrors.Missing(path));
            return;
        }

        files.Read(new InputFile(path, path.Replace('\\', '/'), InputFile.IdOf(Path.GetFileName(path)), true));
    }
}
