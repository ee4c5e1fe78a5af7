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
    public static bool Is(InputFile file, ArticleRecords records) =>
        string.Equals(file.Name, FileName, StringComparison.OrdinalIgnoreCase) && !records.Records.Any(record => record.HoldsArticle);

    /// <summary>The manifest beside a file; an empty one where there is none. What is wrong with it is reported once.</summary>
    public static Manifest Beside(string folder, ArticleFilesOptions options, InputReading reading)
    {
        var location = Path.Join(folder, FileName);
        if (!File.Exists(location))
        {
            return None;
        }

        var text = InputBytes.ReadText(new InputFile(location, location, FileName, false), options, reading);
        if (text is null)
        {
            return None;
        }

        var records = ArticleJson.Read(text);
        foreach (var fault in records.Faults)
        {
            reading.Add(InputErrors.BrokenJson(location, fault.Line, fault.Column, fault.Seen));
        }

        return new Manifest(records.Records.Where(record => !record.HoldsArticle));
    }

    /// <summary>What it says about a file, by its name, its name without extension, or its id.</summary>
    public ArticleRecord? For(InputFile file) =>
        _records.GetValueOrDefault(file.Name) ?? _records.GetValueOrDefault(Path.GetFileNameWithoutExtension(file.Name)) ?? _records.GetValueOrDefault(file.Id);
}
