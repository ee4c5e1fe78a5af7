using ClaimCheck.Json;

namespace ClaimCheck.Inputs;

/// <summary>What an <c>articles.json</c> says about the files beside it.</summary>
internal sealed class Manifest
{
    public const string FileName = "articles.json";

    private static readonly Manifest None = new([]);

    private readonly Dictionary<string, ArticleRecord> _records = new(StringComparer.Ordinal);

    private Manifest(IEnumerable<ArticleRecord> records)
    {
        foreach (var record in records)
        {
            foreach (var key in new[] { record["file"], record["id"] }.OfType<string>())
            {
                _records.TryAdd(key.Replace('\\', '/'), record);
            }
        }
    }

    /// <summary>Whether the file is a manifest rather than articles: it bears the name and nothing in it has a text.</summary>
    public static bool Is(InputFile file, ArticleRecords records) => HasItsName(file.Name) && !records.Records.Any(record => record.HasText);

    public static bool HasItsName(string path) => string.Equals(Path.GetFileName(path), FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file of that name in a folder on disk, or null where there is none.</summary>
    public static InputFile? In(string folder)
    {
        var location = Path.Join(folder, FileName);
        return File.Exists(location) ? new InputFile(location, location, FileName, false) : null;
    }

    /// <summary>The manifest in a file; an empty one where there is no file. What is wrong with it is reported.</summary>
    public static Manifest Read(InputFile? file, ArticleFilesOptions options, InputReading reading)
    {
        var text = file is null ? null : InputBytes.ReadText(file, options, reading);
        if (text is null)
        {
            return None;
        }

        var records = ArticleJson.Read(text);
        foreach (var fault in records.Faults)
        {
            reading.Add(InputErrors.BrokenJson(file!.Path, fault.Line, fault.Column, fault.Seen));
        }

        return new Manifest(records.Records.Where(record => !record.HasText));
    }

    /// <summary>What it says about a file, by its name, its name without extension, or its id.</summary>
    public ArticleRecord? For(InputFile file) =>
        _records.GetValueOrDefault(file.Name) ?? _records.GetValueOrDefault(Path.GetFileNameWithoutExtension(file.Name)) ?? _records.GetValueOrDefault(file.Id);
}
