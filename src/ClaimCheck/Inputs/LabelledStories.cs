using ClaimCheck.Evaluation;
using ClaimCheck.Json;

namespace ClaimCheck.Inputs;

/// <summary>Reads labelled stories: folders of articles, each with a <c>gold.json</c>.</summary>
public static class LabelledStories
{
    /// <summary>Name of the file that holds a story's labels.</summary>
    public const string GoldFile = "gold.json";

    /// <summary>Reads the stories at the folders: each is a story itself, or folders below it are.</summary>
    /// <param name="folders">Folders; hidden ones and links below them are left out.</param>
    /// <param name="cancellationToken">Stops between stories.</param>
    /// <returns>Stories and errors; it does not throw for bad input.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static LabelledStoryResult Read(IEnumerable<string> folders, CancellationToken cancellationToken = default) => Read(folders, new ArticleFilesOptions(), cancellationToken);

    /// <summary>Reads the stories at the folders, with options.</summary>
    /// <param name="folders">Folders; hidden ones and links below them are left out.</param>
    /// <param name="options">How the articles are read: formats beside the library's own, encoding, limits.</param>
    /// <param name="cancellationToken">Stops between stories.</param>
    /// <returns>Stories and errors; it does not throw for bad input.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static LabelledStoryResult Read(IEnumerable<string> folders, ArticleFilesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(options);
        var (stories, errors) = (new List<LabelledStory>(), new List<InputError>());
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            foreach (var (location, name) in Find(folder, errors))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (ReadStory(location, name, options, errors, cancellationToken) is { } story)
                {
                    stories.Add(story);
                }
            }
        }

        return new LabelledStoryResult(stories.ToSequence(), errors.ToSequence());
    }

    /// <summary>The folders of stories with their names, in ordinal order of these.</summary>
    private static List<(string Location, string Name)> Find(string folder, List<InputError> errors)
    {
        if (!Directory.Exists(folder))
        {
            errors.Add(File.Exists(folder) ? GoldErrors.NoStory(folder) : InputErrors.Missing(folder));
            return [];
        }

        if (File.Exists(Path.Join(folder, GoldFile)))
        {
            return [(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))))];
        }

        var reading = new InputReading();
        var found = InputFolder.Files(folder, reading)
            .Where(f => f.Name == GoldFile)
            .Select(f => (Location: Path.GetDirectoryName(f.Location)!, Name: Path.GetDirectoryName(f.Id)!.Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        errors.AddRange(reading.ToResult().Errors);
        if (found.Count == 0)
        {
            errors.Add(GoldErrors.NoStory(folder));
        }

        return found;
    }

    /// <summary>The story, or null when its labels have a fault. An article that cannot be read is a fault only where a label names it.</summary>
    private static LabelledStory? ReadStory(string location, string name, ArticleFilesOptions options, List<InputError> errors, CancellationToken cancellationToken)
    {
        var path = Path.Join(location, GoldFile).Replace('\\', '/');
        var reading = new InputReading();
        var json = InputBytes.ReadText(new InputFile(path, path, GoldFile, true), new ArticleFilesOptions(), reading);
        var articles = ArticleFiles.Read([location], null, options, cancellationToken);
        errors.AddRange(reading.ToResult().Errors);
        errors.AddRange(articles.Errors);
        if (json is null)
        {
            return null;
        }

        var gold = GoldJson.Read(json, path, name, articles.Articles);
        errors.AddRange(gold.Errors);
        return gold.Story;
    }
}
