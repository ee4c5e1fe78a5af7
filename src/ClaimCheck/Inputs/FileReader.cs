using ClaimCheck.Json;

namespace ClaimCheck.Inputs;

/// <summary>Reads the articles of one file after another.</summary>
internal sealed class FileReader
{
    private readonly ArticleFilesOptions _options;

    private readonly InputReading _reading;

    private readonly ArticleIntake _intake;

    private readonly FormatReader _formats;

    private readonly IReadOnlyList<InputFile> _given;

    /// <param name="options">How.</param>
    /// <param name="reading">Where everything goes.</param>
    /// <param name="given">The files that are in memory, among which a manifest may be.</param>
    public FileReader(ArticleFilesOptions options, InputReading reading, IReadOnlyList<InputFile>? given = null)
    {
        _options = options;
        _reading = reading;
        _given = given ?? [];
        _intake = new ArticleIntake(options, reading);
        _formats = new FormatReader(options, reading, _intake);
    }

    /// <summary>What files gave before; null to open each.</summary>
    public InputMemory? Memory { get; init; }

    private Dictionary<string, Manifest> Manifests { get; init; } = new(StringComparer.Ordinal);

    public void Read(InputFile file)
    {
        if (Memory is null)
        {
            Open(file);
            return;
        }

        Memory.Read(file, _reading, () =>
        {
            var own = new InputReading();
            new FileReader(_options, own, _given) { Manifests = Manifests }.Open(file);
            return own.ToPart();
        });
    }

    private void Open(InputFile file)
    {
        if (_formats.Reads(file))
        {
            _formats.Read(file, () => ManifestFor(file).For(file));
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
        if (InputBytes.Read(standardInput, "-", _options, _reading) is not { } bytes || _formats.ReadRecognised(file, bytes, () => null)
            || InputBytes.Decode(bytes, "-", _options, _reading) is not { } text)
        {
            return;
        }

        var start = text.AsSpan().TrimStart();
        if (start[0] is not ('{' or '['))
        {
            _intake.Add(new Article(file.Id, text) { Path = file.Path }, null);
            return;
        }

        var records = ArticleJson.Read(text);
        AddRecords(file, records.Faults.Count > 0 && start[0] == '{' && start.Trim().Contains('\n') ? ArticleJson.ReadLines(text) : records);
    }

    /// <summary>A file of no known extension is read where the user named it: by the format that recognises it, else as plain text.</summary>
    private void ReadIfNamed(InputFile file)
    {
        if (file.Named && InputBytes.Read(file, _options, _reading) is { } bytes && !_formats.ReadRecognised(file, bytes, () => ManifestFor(file).For(file))
            && InputBytes.Decode(bytes, file.Path, _options, _reading) is { } text)
        {
            _intake.Add(new Article(file.Id, text) { Path = file.Path }, ManifestFor(file).For(file));
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

        _intake.Add(article with { Path = file.Path }, ManifestFor(file).For(file));
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
                _formats.ReadPage(file, record, id);
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
                _intake.Add(new Article(id, record["text"] ?? "") { Path = file.Path }, record);
            }
        }
    }

    private Manifest ManifestFor(InputFile file)
    {
        var folder = file.Folder;
        if (!Manifests.TryGetValue(folder, out var manifest))
        {
            var found = file.Content is null ? Manifest.In(folder) : _given.FirstOrDefault(f => f.Folder == folder && Manifest.HasItsName(f.Name));
            manifest = Manifest.Read(found, _options, _reading);
            Manifests.Add(folder, manifest);
        }

        return manifest;
    }
}
