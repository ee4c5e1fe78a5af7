using System.Text;
using ClaimCheck.Json;

namespace ClaimCheck.Inputs;

/// <summary>Reads the articles of one file after another.</summary>
internal sealed class FileReader
{
    private readonly ArticleFilesOptions _options;

    private readonly InputReading _reading;

    private readonly Dictionary<string, Manifest> _manifests = new(StringComparer.Ordinal);

    private readonly FormatChoice _formats;

    private readonly IReadOnlyList<InputFile> _given;

    /// <param name="options">How.</param>
    /// <param name="reading">Where everything goes.</param>
    /// <param name="given">The files that are in memory, among which a manifest may be.</param>
    public FileReader(ArticleFilesOptions options, InputReading reading, IReadOnlyList<InputFile>? given = null)
    {
        _options = options;
        _reading = reading;
        _given = given ?? [];
        _formats = new FormatChoice(options.Formats);
    }

    public void Read(InputFile file)
    {
        if (_formats.Of(file.Extension) is { } format)
        {
            ReadFormat(file, format);
            return;
        }

        switch (file.Extension)
        {
            case ".HTML" or ".HTM" or ".XHTML" or ".RSS" or ".ATOM":
                _reading.Add(InputErrors.Unsupported(file.Path));
                break;
            case ".JSON":
                ReadJson(file);
                break;
            case ".JSONL" or ".NDJSON":
                ReadJsonLines(file);
                break;
            case ".TXT" or ".MD" or ".MARKDOWN":
                ReadText(file);
                break;
            default:
                ReadIfNamed(file);
                break;
        }
    }

    /// <summary>Standard input: JSON when it begins like JSON, what a format recognises, else one article in plain text.</summary>
    public void Read(Stream? standardInput)
    {
        if (standardInput is null)
        {
            _reading.Add(InputErrors.NoStandardInput());
            return;
        }

        var file = new InputFile("stdin", "-", "stdin", true);
        if (InputBytes.Read(standardInput, "-", _options, _reading) is not { } bytes || ReadRecognised(file, bytes)
            || InputBytes.Decode(bytes, "-", _options, _reading) is not { } text)
        {
            return;
        }

        var start = text.AsSpan().TrimStart();
        if (start[0] is not ('{' or '['))
        {
            Add(new Article(file.Id, text) { Path = file.Path }, null);
            return;
        }

        var records = ArticleJson.Read(text);
        AddRecords(file, records.Faults.Count > 0 && start[0] == '{' && start.Trim().Contains('\n') ? ArticleJson.ReadLines(text) : records);
    }

    /// <summary>A file of no known extension is read where the user named it: by the format that recognises it, else as plain text.</summary>
    private void ReadIfNamed(InputFile file)
    {
        if (file.Named && InputBytes.Read(file, _options, _reading) is { } bytes && !ReadRecognised(file, bytes)
            && InputBytes.Decode(bytes, file.Path, _options, _reading) is { } text)
        {
            Add(new Article(file.Id, text) { Path = file.Path }, ManifestFor(file).For(file));
        }
    }

    /// <summary>Whether a format took the input, or it was refused as a page that none can read.</summary>
    private bool ReadRecognised(InputFile file, byte[] bytes)
    {
        if (_formats.Recognising(bytes) is { } format)
        {
            Add(file, format.Read(Input(file, bytes)), file.Id == "stdin" ? null : ManifestFor(file).For(file));
            return true;
        }

        if (!FormatChoice.IsPage(bytes))
        {
            return false;
        }

        _reading.Add(InputErrors.Unsupported(file.Path));
        return true;
    }

    private void ReadFormat(InputFile file, IArticleFormat format)
    {
        if (InputBytes.Read(file, _options, _reading) is { } bytes)
        {
            Add(file, format.Read(Input(file, bytes)), ManifestFor(file).For(file));
        }
    }

    private ArticleInput Input(InputFile file, byte[] bytes) => new(file.Id, file.Path, bytes) { IsNamed = file.Named, Encoding = _options.Encoding };

    /// <summary>What a format read; where it gave several articles, a record about the file tells only what they share.</summary>
    private void Add(InputFile file, InputResult read, ArticleRecord? record)
    {
        foreach (var error in read.Errors)
        {
            _reading.Add(record is null ? error : error with { Line = error.Line ?? record.Line });
        }

        foreach (var note in read.Notes)
        {
            _reading.Add(note);
        }

        foreach (var article in read.Articles)
        {
            Add(article with { Path = article.Path ?? file.Path }, read.Articles.Count == 1 ? record : record?.Shared);
        }
    }

    private void ReadText(InputFile file)
    {
        if (InputBytes.ReadText(file, _options, _reading) is not { } text)
        {
            return;
        }

        var article = file.Extension is ".MD" or ".MARKDOWN" ? MarkdownText.Read(file.Id, text) : new Article(file.Id, text);
        if (string.IsNullOrWhiteSpace(article.Text))
        {
            _reading.Add(InputErrors.Empty(file.Path));
            return;
        }

        Add(article with { Path = file.Path }, ManifestFor(file).For(file));
    }

    private void ReadJson(InputFile file)
    {
        if (string.Equals(file.Name, "gold.json", StringComparison.OrdinalIgnoreCase))
        {
            PassOver(file, silently: !file.Named);
            return;
        }

        if (InputBytes.ReadText(file, _options, _reading) is not { } text)
        {
            return;
        }

        var records = ArticleJson.Read(text);
        if (!file.Named && Manifest.Is(file, records))
        {
            _ = ManifestFor(file);
            return;
        }

        if (records.Faults.Count == 0 && (records.IsReport || !records.Records.Any(record => record.HoldsArticle)))
        {
            PassOver(file, silently: false);
            return;
        }

        AddRecords(file, records);
    }

    private void ReadJsonLines(InputFile file)
    {
        if (InputBytes.ReadText(file, _options, _reading) is { } text)
        {
            AddRecords(file, ArticleJson.ReadLines(text));
        }
    }

    private void PassOver(InputFile file, bool silently)
    {
        if (file.Named)
        {
            _reading.Add(InputErrors.NotArticles(file.Path));
        }
        else if (!silently)
        {
            _reading.Add(InputErrors.PassedOver(file.Path));
        }
    }

    private void AddRecords(InputFile file, ArticleRecords records)
    {
        foreach (var fault in records.Faults)
        {
            _reading.Add(InputErrors.BrokenJson(file.Path, fault.Line, fault.Column, fault.Seen));
        }

        for (var i = 0; i < records.Records.Count; i++)
        {
            var record = records.Records[i];
            var alone = records.Records.Count == 1 && records.Faults.Count == 0;
            var id = record["id"] ?? (alone ? file.Id : FormattableString.Invariant($"{file.Id}#{i + 1}"));
            if (record.HasPage)
            {
                AddPage(file, record, id);
            }
            else if (!record.HasText)
            {
                _reading.Add(InputErrors.NoText(file.Path, record.Line) with { Article = id });
            }
            else if (record.Bad is null && record["text"] is null)
            {
                _reading.Add(InputErrors.Empty(file.Path, record.Line) with { Article = id });
            }
            else
            {
                Add(new Article(id, record["text"] ?? "") { Path = file.Path }, record);
            }
        }
    }

    /// <summary>A record with a web page instead of a text.</summary>
    private void AddPage(InputFile file, ArticleRecord record, string id)
    {
        if (record.Bad is { } bad)
        {
            _reading.Add(InputErrors.BadField(file.Path, record.Line, bad.Field, bad.Seen) with { Article = id });
        }
        else if (record["html"] is not { } page)
        {
            _reading.Add(InputErrors.Empty(file.Path, record.Line) with { Article = id, Field = "html" });
        }
        else if (_formats.Of(".HTML") is { } format)
        {
            Add(file, format.Read(new ArticleInput(id, file.Path, Encoding.UTF8.GetBytes(page)) { Encoding = "utf-8", Url = record["url"] }), record);
        }
        else
        {
            _reading.Add(InputErrors.Unsupported(file.Path, record.Line) with { Article = id, Field = "html" });
        }
    }

    private void Add(Article article, ArticleRecord? record)
    {
        var (complete, error) = ArticleFields.Apply(article, record, _options);
        if (complete?.Text.Length > _options.MaxCharacters)
        {
            error = InputErrors.TooLong(article.Path ?? "-", record?.Line, complete.Text.Length, _options.MaxCharacters);
        }

        if (error is not null)
        {
            _reading.Add(error with { Article = article.Id });
        }
        else
        {
            _reading.Add(complete!, record?.Line);
        }
    }

    private Manifest ManifestFor(InputFile file)
    {
        var folder = file.Folder;
        if (!_manifests.TryGetValue(folder, out var manifest))
        {
            var found = file.Content is null ? Manifest.In(folder) : _given.FirstOrDefault(f => f.Folder == folder && Manifest.HasItsName(f.Name));
            manifest = Manifest.Read(found, _options, _reading);
            _manifests.Add(folder, manifest);
        }

        return manifest;
    }
}
